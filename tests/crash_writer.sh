#!/bin/sh
# Writes to a register until it is stopped: makes it when it is not there, then gives `ccr faire`
# one command after another, and says `ACK n` for each act of the journal that was acknowledged.
#
#   CCR=target/release/ccr tests/crash_writer.sh register.ccr
#
# Whoever kills it at any moment must find every act that was acknowledged in the register.
set -u
ccr=${CCR:-$(dirname "$0")/../target/release/ccr}
db=$1

if [ ! -e "$db" ]; then
  "$ccr" --registre "$db" nouveau --comite 'CCR de Val-des-Pins' --office 'Office de Val-des-Pins' \
    2>/dev/null || exit 1
fi

commands() {
  n=0
  note=$(printf '%0400d' 0)
  while printf '{"do":"save","what":"person","set":{"family_name":"Roy","given_name":"%d","note":"%s"}}\n' \
    "$$$n" "$note"; do
    n=$((n + 1))
  done
}

commands 2>/dev/null | "$ccr" --registre "$db" faire - |
  while IFS= read -r answer; do
    case $answer in
      '{"ok":true,"entry":'[0-9]*)
        entry=${answer#*:true,\"entry\":}
        echo "ACK ${entry%%[!0-9]*}"
        ;;
    esac
  done
