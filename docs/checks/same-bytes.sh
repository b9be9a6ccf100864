#!/bin/sh
# Builds one commit twice, in two new folders, and compares what is released: the EAR, the launcher, the domain's jars and
# the bill of materials. Says which differ and ends with 1, or tells that all are the same.
# Usage: docs/checks/same-bytes.sh [commit]; not offline, or the bill of materials is not written.
set -eu
root=$(git rev-parse --show-toplevel)
commit=${1:-HEAD}
work=$(mktemp -d)
# The rights of files are kept in archives: those of a clone that was made in the usual way.
umask 022
trap 'rm -rf "$work"' EXIT

for build in one another-and-longer; do
    mkdir "$work/$build"
    git -C "$root" -c tar.umask=0022 archive "$commit" | tar -x -C "$work/$build"
    (cd "$work/$build" && mvn -q ${MAVEN_ARGS:-} -Prelease -DskipTests package)
    (cd "$work/$build" && find target/open-vensters-bom.json ear/target/open-vensters.ear \
        ear/target/launcher/open-vensters-launcher.jar domain/target/domain-*.jar -type f |
        sort | xargs sha256sum) > "$work/$build.sums"
done

if diff "$work/one.sums" "$work/another-and-longer.sums"; then
    cat "$work/one.sums"
    echo "the same bytes"
else
    exit 1
fi
