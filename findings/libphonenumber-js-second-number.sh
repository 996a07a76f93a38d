#!/usr/bin/env bash
# libphonenumber-js: of two telephone numbers with a comma between them the second is the first one's extension
#
# Guessed beforehand: `findPhoneNumbersInText()` finds each number of a text; an extension is one where it is marked by
# "ext." or "x" or "#"; opening hours, addresses and dates are none.
# Seen: with a comma or a semicolon the digits after it are the extension, and what is left of them is no number any
# more: "020 7946 0018, 0161 496 0019" is one number with the extension 0161, and the other is not found. After "or", a
# slash or a line break both are. "…, 7 days a week", "…, 24/7", "…, 4 pm", "…, 12 High St" and the postcode of a
# German address are extensions too, and so is the year of a hashtag, "#2026". With letters directly after the digits
# ("…, 1st floor") the number itself is not found.
# Where it bites: a rule or a button for the numbers in a post: "Call" dials 7 after connecting, and of a list every
# second number is lost. Use the number without its `ext` where the text has no word for one.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent libphonenumber-js@1.13.16
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

import { findPhoneNumbersInText } from 'libphonenumber-js';

const found = (text, country = 'GB') =>
  findPhoneNumbersInText(text, country).map(({ number, endsAt }) => [number.number, number.ext ?? '', text.slice(endsAt)].join('|'));
see('alone', found('Ring 020 7946 0018 today'), ['+442079460018|| today']);
see('with an extension', found('Ring 020 7946 0018 ext. 12'), ['+442079460018|12|']);
const second = '+441614960019||';
see('or', found('Ring 020 7946 0018 or 0161 496 0019').map((one) => one.split('|')[0]), ['+442079460018', '+441614960019']);
see('slash', found('Ring 020 7946 0018 / 0161 496 0019').at(-1), second);
see('line break', found('020 7946 0018\n0161 496 0019').at(-1), second);
see('comma', found('Ring 020 7946 0018, 0161 496 0019'), ['+442079460018|0161| 496 0019']);
see('semicolon', found('Ring 020 7946 0018; 0161 496 0019'), ['+442079460018|0161| 496 0019']);
see('three', found('020 7946 0018, 0161 496 0019 or 0113 496 0020').length, 2);
see('in America', found('212-555-0123, 212-555-0124', 'US'), ['+12125550123|212|-555-0124']);
see('days', found('Ring 020 7946 0018, 7 days a week'), ['+442079460018|7| days a week']);
see('no comma', found('Ring 020 7946 0018. 7 days a week'), ['+442079460018||. 7 days a week']);
see('always', found('Ring 020 7946 0018, 24/7'), ['+442079460018|24|/7']);
see('afternoon', found('Call 212-555-0123, 4 pm', 'US'), ['+12125550123|4| pm']);
see('street', found('020 7946 0018, 12 High St'), ['+442079460018|12| High St']);
see('postcode', found('Tel. 030 227 32152, 10117 Berlin', 'DE'), ['+493022732152|10117| Berlin']);
see('tag', found('Ring 020 7946 0018 #2026'), ['+442079460018|2026|']);
see('floor', found('Ring 020 7946 0018, 1st floor'), []);
see('top floor', found('Ring 020 7946 0018, top floor'), ['+442079460018||, top floor']);
JS
node probe.mjs
