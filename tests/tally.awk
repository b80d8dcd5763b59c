# Reads what `ctest --verbose` printed. Counts the test cases of doctest programs; a test of another kind, or one
# that died before its summary, counts as one. Shows the output of what failed; prints "PASSED FAILED".

/^[0-9]+: / { output[$1 + 0] = output[$1 + 0] $0 "\n" }
/^[0-9]+: \[doctest\] test cases:/ { good[$1 + 0] = $7; bad[$1 + 0] = $10 }

/^ *[0-9]+\/[0-9]+ Test +#[0-9]+:/ {
  id = substr($3, 2) + 0
  ok = / Passed +[0-9.]+ sec$/
  if (!(id in good)) { good[id] = ok; bad[id] = 0 }
  if (!ok && bad[id] == 0) bad[id] = 1
  passed += good[id]
  failed += bad[id]
  printf "%-20s %d of %d\n", $4, good[id], good[id] + bad[id] >"/dev/stderr"
  if (!ok) printf "%s", output[id] >"/dev/stderr"
}

END { print passed + 0, failed + 0 }
