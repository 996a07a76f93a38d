#!/usr/bin/env bash
# itty-time, timestring, enhanced-ms: "5 min" is five milliseconds, "1 µs" a second, and ".5h" five hours
#
# Guessed beforehand: what reads "5 minutes" reads its usual short forms too, or refuses them, as an error or as NaN.
# Seen: `ms()` of itty-time drops a unit that it does not know, when there is a space: "5 min" and "5 Minutes" are 5 ms,
# "2 yrs" 2 ms, while "5min" is NaN. timestring, which ends at milliseconds, takes "1 µs" as "1 s". enhanced-ms takes
# ".5h" as 5 h, and like timestring "-5 minutes" as five minutes from now. @sapphire/duration reads "half an hour" as an
# hour, and juration "1:30" as 31 seconds.
# Where it bites: "remind me in 5 min" from a settings field: the alarm is due at once, and no check sees an error. Test
# the text against the units that you mean first, and take numbers from a number field.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent itty-time@2.0.2 timestring@7.0.0 enhanced-ms@5.0.0 @sapphire/duration@1.2.0 juration@0.1.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { Duration } from '@sapphire/duration';
import { ms as enhanced } from 'enhanced-ms';
import { ms as itty } from 'itty-time';
import juration from 'juration';
import timestring from 'timestring';

see('itty-time, "5 minutes"', itty('5 minutes'), 300_000);
see('itty-time, "5 min"', itty('5 min'), 5);
see('itty-time, "5 Minutes"', itty('5 Minutes'), 5);
see('itty-time, "2 yrs"', itty('2 yrs'), 2);
see('itty-time, "5min"', itty('5min'), Number.NaN);
see('timestring, "1 ms" in ms', timestring('1 ms', 'ms'), 1);
see('timestring, "1 µs" in ms', timestring('1 µs', 'ms'), 1000);
see('timestring, "-5 minutes" in ms', timestring('-5 minutes', 'ms'), 300_000);
see('enhanced-ms, "0.5h"', enhanced('0.5h'), 1_800_000);
see('enhanced-ms, ".5h"', enhanced('.5h'), 18_000_000);
see('enhanced-ms, "-5 minutes"', enhanced('-5 minutes'), 300_000);
see('@sapphire/duration, "an hour"', new Duration('an hour').offset, 3_600_000);
see('@sapphire/duration, "half an hour"', new Duration('half an hour').offset, 3_600_000);
see('@sapphire/duration, "-5 minutes"', new Duration('-5 minutes').offset, -300_000);
see('juration, "1:30" in seconds', juration.parse('1:30'), 31);
JS
node probe.mjs
