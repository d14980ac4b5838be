#!/bin/sh
# Runs the JMH benchmarks on the program as it was packed last: bench/micro.sh [JMH OPTION...]
# The corpus is bench/corpus/100 unless -p corpus=FOLDER says otherwise; it is made where it is missing.
set -eu
cd "$(dirname -- "$0")/.."
[ -f target/jianbao.jar ] || mvn -B -q -ntp -Dfast -Dmaven.test.skip=true package
[ -d bench/corpus/100 ] || java bench/Corpus.java 100 bench/corpus/100
mvn -B -q -ntp -f bench/jmh compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=compile
exec java -cp "bench/jmh/target/classes:$(cat bench/jmh/target/classpath):target/jianbao.jar" org.openjdk.jmh.Main "$@"
