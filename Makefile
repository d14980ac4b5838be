.PHONY: check fix

# The gate: format, Enforcer, Error Prone and NullAway, tests.
check:
	bin/test

# Formats the Java sources.
fix:
	mvn -q spotless:apply
