#!/bin/sh
# Fetches what the comparison needs into bench/.tools, beside the system and not into it: Hugo from Debian's unstable
# distribution (the newest package there is) with the libraries it wants, and Eleventy from npm. Needs apt-get, dpkg, npm.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
tools=$here/.tools
mkdir -p "$tools/apt/lists/partial" "$tools/apt/cache/archives/partial" "$tools/apt/sources" "$tools/hugo" "$tools/eleventy"

cat >"$tools/apt/sources/sid.sources" <<SOURCES
Types: deb
URIs: http://deb.debian.org/debian
Suites: sid
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES

apt() {
    apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$tools/apt/sources" \
        -o Dir::State::lists="$tools/apt/lists" -o Dir::Cache="$tools/apt/cache" -o APT::Sandbox::User=root "$@"
}

apt update
(cd "$tools/apt" && apt download hugo libsass1 libc6 libstdc++6 libgcc-s1)
for package in "$tools"/apt/*.deb; do dpkg -x "$package" "$tools/hugo"; done
libraries=$(dirname "$(find "$tools/hugo" -name libc.so.6 | head -n 1)")
loader=$(find "$tools/hugo" -name 'ld-linux*.so.*' -type f -o -name 'ld-linux*.so.*' -type l | head -n 1)
cat >"$tools/hugo.sh" <<RUN
#!/bin/sh
exec "$loader" --library-path "$libraries" "$tools/hugo/usr/bin/hugo" "\$@"
RUN
chmod +x "$tools/hugo.sh"
"$tools/hugo.sh" version

cd "$tools/eleventy"
[ -f package.json ] || echo '{ "private": true }' >package.json
# The newest 3.x; where a registry lags behind with its dependencies, the last one that is whole.
npm install --silent @11ty/eleventy@3 || npm install --silent @11ty/eleventy@3.1.2
echo "eleventy $(node_modules/.bin/eleventy --version)"
