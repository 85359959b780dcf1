#!/bin/sh
# Writes to a register until it is stopped: makes it when it is not there, then gives `ccr faire`
# one command after another, and says `ACK n` for each act of the journal that was acknowledged.
#
#   CCR=target/release/ccr tests/crash_writer.sh register.ccr
#
# Whoever kills it at any moment must find every act that was acknowledged in the register. When
# the program itself ends by a signal, so does this script.
set -u
ccr=${CCR:-$(dirname "$0")/../target/release/ccr}
db=$1

ended() {
  [ "$1" -gt 128 ] && kill -"$(($1 - 128))" $$
  exit "$1"
}

if [ ! -e "$db" ]; then
  "$ccr" --registre "$db" nouveau --comite 'CCR de Val-des-Pins' --office 'Office de Val-des-Pins' \
    2>/dev/null || ended $?
  # The register's founding is the first act of its journal.
  echo 'ACK 1'
fi

note=$(printf '%0400d' 0)
n=0
order() {
  n=$((n + 1))
  printf '{"do":"save","what":"person","set":{"family_name":"Roy","given_name":"%s","note":"%s"}}\n' \
    "$$-$n" "$note" >&3
}

# A command is given only when the one before it was acknowledged, so that a kill leaves at most
# one act that nobody was told of.
trap '' PIPE
folder=$(mktemp -d) || exit 1
mkfifo "$folder/orders" "$folder/answers" || exit 1
"$ccr" --registre "$db" faire - <"$folder/orders" >"$folder/answers" &
program=$!
exec 3>"$folder/orders" 4<"$folder/answers"
rm -r "$folder"

order 2>/dev/null
while IFS= read -r answer <&4; do
  case $answer in
    '{"ok":true,"entry":'[0-9]*)
      entry=${answer#*:true,\"entry\":}
      echo "ACK ${entry%%[!0-9]*}"
      ;;
  esac
  order 2>/dev/null
done
wait $program
ended $?
