#!/usr/bin/env bash
# xstate: a restored state waits for ever, though what it invoked is invoked again
#
# Guessed beforehand: an actor started from another's snapshot goes on from there: what a state invokes is started
# again, as documented, and so are its delayed transitions, with the whole delay or the rest of it.
# Seen: `after` never fires, whether the snapshot went through JSON or not, in an invoked machine as in the outer one,
# and with `resolveState()`. An event raised with a delay is gone. An eventless transition (`always`) whose guard is
# true by now is not taken until some event comes, of whatever type. There is no error and no warning.
# Where it bites: state stored while a worker or a page sleeps, in an extension several times an hour: a hint that
# would fade in a second stays, a retry does not happen, a time limit does not end. Store the moment at which it is to
# end, and let an invoked promise wait for that: those are started again.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent xstate@5.33.3
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

import { createActor, createMachine, fromPromise, raise, setup } from 'xstate';

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** The state 200 ms after an actor was started from what another one was 10 ms after its own start. */
async function restored(machine, pack = (snapshot) => JSON.parse(JSON.stringify(snapshot))) {
  const first = createActor(machine).start();
  await pause(10);
  const snapshot = pack(first.getPersistedSnapshot());
  first.stop();
  const second = createActor(machine, { snapshot }).start();
  await pause(200);
  return second;
}
const hint = createMachine({ initial: 'shown', states: { shown: { after: { 60: 'gone' }, on: { GO: 'gone' } }, gone: {} } });
const running = createActor(hint).start();
await pause(200);
see('not stored', running.getSnapshot().value, 'gone');
const stored = await restored(hint);
see('through JSON', stored.getSnapshot().value, 'shown');
stored.send({ type: 'GO' });
see('with an event', stored.getSnapshot().value, 'gone');
see('as it is', (await restored(hint, (snapshot) => snapshot)).getSnapshot().value, 'shown');
const begun = createActor(hint, { snapshot: hint.resolveState({ value: 'shown' }) }).start();
await pause(200);
see('from resolveState()', begun.getSnapshot().value, 'shown');
const outer = setup({ actors: { hint } }).createMachine({ initial: 'on', states: { on: { invoke: { id: 'inner', src: 'hint' } } } });
see('within another', (await restored(outer)).getSnapshot().children.inner.getSnapshot().value, 'shown');
const raised = createMachine({ initial: 'a', states: { a: { entry: raise({ type: 'GO' }, { delay: 60 }), on: { GO: 'b' } }, b: {} } });
see('raised later', (await restored(raised)).getSnapshot().value, 'a');
const load = fromPromise(() => pause(60));
const loading = setup({ actors: { load } }).createMachine({ initial: 'a', states: { a: { invoke: { src: 'load', onDone: 'b' } }, b: {} } });
see('invoked', (await restored(loading)).getSnapshot().value, 'b');
let online = false;
const waiting = createMachine({ initial: 'a', states: { a: { always: { guard: () => online, target: 'b' }, on: { PING: {} } }, b: {} } });
const asleep = await restored(waiting, (snapshot) => ((online = true), JSON.parse(JSON.stringify(snapshot))));
see('a condition that holds by now', asleep.getSnapshot().value, 'a');
asleep.send({ type: 'PING' });
see('after any event', asleep.getSnapshot().value, 'b');
JS
node probe.mjs
