#!/usr/bin/env bash
# Fetches the web packages that package-lock.json names and copies the few files the pages use to TARGET/web.
set -euo pipefail
target=${1:?usage: build.sh TARGET}
work=$target/web-packages
out=$target/web/assets
fonts=$target/web/fonts
stamp=$(cat package.json package-lock.json build.sh icons.txt | sha256sum | cut -d' ' -f1)
[ "$(cat "$out/.stamp" 2>/dev/null || true)" = "$stamp" ] && exit 0
mkdir -p "$work"
if ! cmp -s package-lock.json "$work/package-lock.json"; then
  cp package.json package-lock.json "$work"
  (cd "$work" && npm ci --ignore-scripts --no-fund --no-audit --loglevel=error)
fi
rm -rf "$out" "$fonts"
mkdir -p "$out" "$fonts"
modules=$work/node_modules
cp "$modules/@digdir/designsystemet-css/dist/src/index.css" "$out/designsystemet.css"
# Paper is light whatever the reader has chosen for the screen.
sed -e 's/\(color-scheme\.dark{\)\(\[data-color-scheme=dark\]{\)/\1@media screen{\2/' \
  -e 's/color-scheme:dark}@media (prefers-color-scheme:dark)/color-scheme:dark}}@media screen and (prefers-color-scheme:dark)/' \
  "$modules/@digdir/designsystemet-css/dist/theme/designsystemet.css" > "$out/theme.css"
[ "$(grep -o '@media screen' "$out/theme.css" | wc -l)" = 2 ] || { echo "the theme's dark part is not where it was" >&2; exit 1; }
cp "$modules/@digdir/designsystemet-web/dist/umd/index.js" "$out/designsystemet.js"
cp "$modules/htmx.org/dist/htmx.min.js" "$out/htmx.js"
cp "$modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2" "$out/inter.woff2"
{
  echo '<svg xmlns="http://www.w3.org/2000/svg">'
  while read -r icon; do
    echo "<symbol id=\"$icon\" viewBox=\"0 0 24 24\">"
    sed '1d;$d' "$modules/@navikt/aksel-icons/dist/svg/$icon.svg"
    echo '</symbol>'
  done < icons.txt
  echo '</svg>'
} > "$out/icons.svg"
# Static cuts for documents: a PDF writer cannot embed the variable font that pages use.
cp "$modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf" "$fonts/"
cp "$modules/@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf" "$fonts/"
echo "$stamp" > "$out/.stamp"
