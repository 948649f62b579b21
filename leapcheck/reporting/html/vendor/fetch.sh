#!/usr/bin/env bash
# Fetches the libraries of the page from npm, as `libraries.tsv` names them, and notes their digests there.
# Run it after changing a version:  bash leapcheck/reporting/html/vendor/fetch.sh
set -euo pipefail
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
while IFS=$'\t' read -r package version licence path _; do
    [[ $package == "#"* || -z $package ]] && { printf '%s\n' "$package${version:+	$version	$licence	$path	sha256}"; continue; }
    archive=$(cd "$scratch" && npm pack --silent "$package@$version" 2>/dev/null | tail -1)
    mkdir -p "$scratch/$package-$version"
    tar -xzf "$scratch/$archive" -C "$scratch/$package-$version"
    name=$(basename "$path")
    cp "$scratch/$package-$version/package/$path" "$name"
    cp "$scratch/$package-$version/package/LICENSE" "$package.LICENSE"
    printf '%s\t%s\t%s\t%s\t%s\n' "$package" "$version" "$licence" "$path" "$(sha256sum "$name" | cut -d' ' -f1)"
done < libraries.tsv > "$scratch/libraries.tsv"
mv "$scratch/libraries.tsv" libraries.tsv
