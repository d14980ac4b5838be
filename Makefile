.PHONY: check fix golden demo serve sbom fuzz

# The gate: format, Enforcer, Error Prone and NullAway, tests.
check:
	bin/test

# Formats the Java sources.
fix:
	mvn -q spotless:apply

# Rewrites the expected files from what the program does now; look at the difference before committing it.
# An updating run always ends in failure, so that it cannot pass for a test.
golden:
	-mvn -q -Dfast test -Dgolden.update
	git diff --stat

# Shows the sample site in a browser, and each change as it is saved.
serve:
	bin/jianbao serve

# Lets Jazzer look for ten minutes for a file that an importer cannot stand, anew each time.
fuzz:
	mvn -q -Dfast -Dfuzz.seconds=600 -Dtest=JazzerTest test

# Builds the sample site into site-output.
demo:
	bin/jianbao build

# Writes the software bill of materials anew, after a dependency changed. Look at the difference before committing it.
sbom:
	mvn -q -Dfast -Dmaven.test.skip org.cyclonedx:cyclonedx-maven-plugin:makeBom
	git diff --stat
