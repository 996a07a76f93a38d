#!/usr/bin/env bash
# alasql: MIN of dates as strings is undefined, UNION keeps duplicates, and NULL sorts between -2 and 1
#
# Guessed beforehand: plain SELECTs give what SQL gives, here what SQLite gives, apart from dialect (7 / 2, names of
# functions): MIN and MAX of strings, UNION without duplicates, NULL equal to nothing and sorted before or after
# everything else.
# Seen: MIN and MAX of strings are undefined, in groups too; of numbers and Date objects they are right. UNION keeps
# duplicates of the second query, EXCEPT and INTERSECT those of the first. ORDER BY puts NULL where 0 would be, between
# -2 and 1. A join treats NULL as equal to NULL; `NOT n > 2` is true for NULL, though `n <= 2` is not; the sum of no
# rows is 0, UPPER(NULL) is the text "NULL". Of 25 plain queries 11 differ from SQLite; COUNT, AVG, LIKE, IN, GROUP BY,
# HAVING, LIMIT and outer joins over what is not NULL do not.
# Where it bites: figures over exported posts in which likes or planned dates are missing here and there: "first
# planned" of ISO dates is empty, posts without an account are joined with each other. Use Date objects, and ask IS NOT
# NULL first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent alasql@4.19.1 sql.js@1.17.0
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

const require = createRequire(import.meta.url);
const alasql = require('alasql');
const sqlite = new (await require('sql.js')()).Database();
const tables = {
  posts: [['a', 3, '2026-11-29'], ['a', 1, '2026-12-24'], ['b', null, null], ['c', -2, '2026-12-01']].map(
    ([account, likes, day]) => ({ account, likes, day }),
  ),
  accounts: [['a', 10], ['d', 5], [null, 7]].map(([account, size]) => ({ account, size })),
  one: [{ account: 'z' }],
};
for (const [name, rows] of Object.entries(tables)) {
  const columns = Object.keys(rows[0]);
  const types = columns.map((column) => `${column} ${typeof rows[0][column] === 'number' ? 'INT' : 'TEXT'}`);
  sqlite.run(`CREATE TABLE ${name} (${types.join()})`);
  for (const row of rows) sqlite.run(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join()})`, Object.values(row));
  alasql(`CREATE TABLE ${name} (${columns.join()})`);
  alasql.tables[name].data = rows;
}
/** What both give to a query, rows as lists. */
function ask(query) {
  const [result] = sqlite.exec(query);
  return { sqlite: result?.values ?? [], alasql: alasql(query).map((row) => Object.values(row).map((value) => value ?? null)) };
}
const queries = {
  'SELECT COUNT(*) AS x, COUNT(likes) AS y, COUNT(DISTINCT account) AS z FROM posts': null,
  'SELECT SUM(likes) AS x, AVG(likes) AS y FROM posts': null,
  'SELECT MIN(likes) AS x, MAX(likes) AS y FROM posts': null,
  "SELECT likes FROM posts WHERE account IN ('a', 'c') ORDER BY likes": null,
  'SELECT likes FROM posts WHERE likes > 0 ORDER BY likes DESC LIMIT 1': null,
  'SELECT likes FROM posts WHERE likes <= 2 ORDER BY likes': null,
  "SELECT day FROM posts WHERE day LIKE '2026-12%' ORDER BY day": null,
  'SELECT account, SUM(likes) AS x FROM posts WHERE likes > 0 GROUP BY account': null,
  'SELECT account, COUNT(*) AS x FROM posts GROUP BY account HAVING COUNT(*) > 1': null,
  'SELECT DISTINCT account FROM posts ORDER BY account': null,
  'SELECT likes, size FROM posts LEFT JOIN accounts ON posts.account = accounts.account WHERE likes > 0 ORDER BY likes': null,
  'SELECT account FROM posts WHERE likes IS NULL': null,
  'SELECT account FROM posts WHERE likes = NULL': null,
  "SELECT CASE WHEN likes > 2 THEN 'high' ELSE 'low' END AS x FROM posts WHERE account = 'a' ORDER BY x": null,
  'SELECT MIN(day) AS x, MAX(day) AS y FROM posts': [[null, null]],
  'SELECT account, MIN(day) AS x FROM posts WHERE likes > 0 GROUP BY account': [['a', null]],
  'SELECT account FROM one UNION SELECT account FROM posts ORDER BY account': [['a'], ['a'], ['b'], ['c'], ['z']],
  'SELECT account FROM posts EXCEPT SELECT account FROM one ORDER BY account': [['a'], ['a'], ['b'], ['c']],
  'SELECT account FROM posts INTERSECT SELECT account FROM accounts': [['a'], ['a']],
  'SELECT likes FROM posts ORDER BY likes': [[-2], [null], [1], [3]],
  'SELECT size FROM posts JOIN accounts ON posts.day = accounts.account': [[7]],
  'SELECT account FROM posts WHERE NOT likes > 2 ORDER BY account': [['a'], ['b'], ['c']],
  'SELECT SUM(likes) AS x FROM posts WHERE likes > 99': [[0]],
  "SELECT UPPER(day) AS x FROM posts WHERE account = 'b'": [['NULL']],
  "SELECT ABS(likes) AS x FROM posts WHERE account = 'b'": [[0]],
};
let differing = 0;
for (const [query, other] of Object.entries(queries)) {
  const { sqlite: right, alasql: seen } = ask(query);
  see(query, seen, other ?? right);
  if (other) assert.notDeepEqual(other, right);
  if (other) differing += 1;
}
see('differ', [differing, Object.keys(queries).length], [11, 25]);
JS
node probe.mjs
