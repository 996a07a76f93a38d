#!/usr/bin/env bash
# dataframe-js: sorting an immutable table sorts the table itself, and the least of 5, nothing and 7 likes is 0
#
# Guessed beforehand: "an immutable data structure": `sortBy()` gives another table and leaves the one it was called
# on as it is. What is missing (null, an empty cell) counts in none of the figures. `n = 3` in a query finds the
# rows whose n is 3, and `LIMIT 2` gives two.
# Seen: `map()` leaves the table alone. `sortBy()` turns the table round that it is called on; whatever is asked of
# it afterwards, groups among it, comes in the new order. The rows that it was made from stay. Of 5, null and 7 the
# mean is 6, the sum 12 and the least 0, as null and "" count as nought for `min()` and `max()` only: of -5 and -7
# the greatest is 0. In SQL a number is compared with the letters of the query: `n > 2` is right, `n = 3` finds
# nothing. `ORDER BY`, `LIMIT` and `AS` are passed over without an error, and AND and OR are taken from the left.
# Groups, distinct rows and dropping what is missing are right.
# Where it bites: figures of a calendar or an archive: a cell that is empty is the worst post of all, a table that
# was shown sorted is exported so, and a query gives nothing, or everything. Sort a copy (`df.map((row) => row)`),
# drop what is missing first, and filter by functions.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent dataframe-js@1.4.4
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

import { createRequire } from 'node:module';

const { DataFrame } = createRequire(import.meta.url)('dataframe-js');
const table = (numbers) => new DataFrame(numbers.map((n) => [n]), ['n']);
const posts = table([3, 1, 2]);
const copy = posts.map((row) => row);
see('sorted', posts.sortBy('n').toArray('n'), [1, 2, 3]);
see('what was sorted', [posts.toArray('n'), copy.toArray('n')], [[1, 2, 3], [3, 1, 2]]);
const rows = [[3], [1], [2]];
new DataFrame(rows, ['n']).sortBy('n', true);
see('its rows', rows, [[3], [1], [2]]);
const mapped = table([3, 1]);
mapped.map((row) => row.set('n', 0));
see('mapped', mapped.toArray('n'), [3, 1]);

const figures = (...numbers) => {
  const { sum, mean, min, max } = table(numbers).stat.stats('n');
  return [sum, mean, min, max];
};
see('no gaps', figures(5, 7), [12, 6, 5, 7]);
see('null', figures(5, null, 7), [12, 6, 0, 7]);
see('empty', figures(5, '', 7), [12, 6, 0, 7]);
see('undefined', figures(5, undefined, 7), [12, 6, 5, 7]);
see('below nought', figures(-5, null, -7), [-12, -6, -7, 0]);
see('dropped', table([5, null, 7]).dropMissingValues(['n']).stat.min('n'), 5);

const week = [['Mon', 3], ['Tue', 1], ['Mon', 2], ['Wed', 10], ['Tue', 9]];
/** The days and likes that a query gives. */
function query(sql) {
  DataFrame.sql.registerTable(new DataFrame(structuredClone(week), ['day', 'n']), 'posts', true);
  return DataFrame.sql.request(sql).toArray().map((row) => row.join(' '));
}
const everything = week.map((row) => row.join(' '));
see('more than', query('SELECT * FROM posts WHERE n > 2'), ['Mon 3', 'Wed 10', 'Tue 9']);
see('equal', query('SELECT * FROM posts WHERE n = 3'), []);
see('day', query('SELECT * FROM posts WHERE day = Mon'), ['Mon 3', 'Mon 2']);
see('order', query('SELECT * FROM posts ORDER BY n'), everything);
see('limit', query('SELECT * FROM posts LIMIT 2'), everything);
see('or, and', query('SELECT * FROM posts WHERE day = Mon OR day = Tue AND n > 5'), ['Tue 9']);
see('distinct', query('SELECT DISTINCT day FROM posts'), ['Mon', 'Tue', 'Wed']);
JS
node probe.mjs
