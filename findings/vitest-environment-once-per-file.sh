#!/usr/bin/env bash
# vitest: the "environment" of its last line grows with every file, although the files of a worker share one environment
#
# Guessed beforehand: with `isolate: false` a worker sets jsdom up once, so the time for it is counted once per worker.
# Seen: with two workers every file reports the time that its worker took once. Twenty files on two workers come to twenty
# set-ups, far more than two workers had time for in the whole run. With one worker, which gets all files as one batch, it is
# counted once; with `isolate: true` each file has a set-up of its own, and the sum is right.
# Where it bites: "environment 74 s" in a run of 10 s sends you after jsdom, and makes `isolate: false` look worse than what it
# replaces. `testModule.diagnostic().environmentSetupDuration` of a reporter is the same number: count each value once.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vitest@4.1.12 jsdom@27.3.0
for number in $(seq 20); do
  echo "import { expect, it } from 'vitest'; it('has a page', () => expect(document.body).toBeTruthy());" >"draft-$number.test.js"
done
cat >vitest.config.js <<'JS'
export default {
  test: {
    environment: 'jsdom',
    reporters: [
      {
        onTestRunEnd(modules) {
          const times = modules
            .map((module) => module.diagnostic().environmentSetupDuration)
            .filter((time) => time > 0);
          console.log(`${modules.length} files, ${times.length} report a set-up, ${new Set(times).size} distinct`);
        },
      },
    ],
  },
};
JS
echo "vitest $(node -p "require('./node_modules/vitest/package.json').version"), jsdom $(node -p "require('./node_modules/jsdom/package.json').version"), Node $(node -p process.versions.node)"
fail=0
check() {
  local seen
  seen=$(npx vitest run --isolate="$1" --maxWorkers="$2" 2>/dev/null | grep 'report a set-up')
  echo "isolate $1, $2 worker(s): $seen"
  [ "$seen" = "$3" ] || fail=1
}
check false 2 '20 files, 20 report a set-up, 2 distinct'
check false 1 '20 files, 1 report a set-up, 1 distinct'
check true 2 '20 files, 20 report a set-up, 20 distinct'
exit $fail
