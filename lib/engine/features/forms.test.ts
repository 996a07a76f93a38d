import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { checkInStart, isDropped, isHeadline, isTexted } from './forms';

describe('checkInStart', () => {
  it.each([
    ['Low tide @ Whitby Harbour', 9],
    ['@ 5th Street', -1],
    ['Loud night @ 6:45 Club', 11],
    ['Live @ 10:30 UTC, Rain Hall', -1],
    [
      'Low tide @ Whitby Harbour. Come and see the seals that have lain on the slipway since the storm of last Tuesday night',
      -1,
    ],
    ['Doors open @ 7pm', -1],
    ['Low tide @ 10am Saturday', -1],
    ['Low tide @ 8:30 AM Monday', -1],
    ['Low tide @ 12 Ampthill Road', 9],
    ['Thanks @user for the lift', -1],
    ['two for one @ our till', -1],
  ])('of %j is %d', (text, start) => {
    expect(checkInStart(new Draft(text))).toBe(start);
  });
});

describe('isTexted', () => {
  it.each([
    ['no idea where it went', true],
    ['🙃 no idea', true],
    ['No idea where it went', false],
    ['66 people came', false],
    ['#tide is out', false],
    ['https://example.com/a is down', false],
    ['', false],
  ])('of %j is %s', (text, texted) => {
    expect(isTexted(new Draft(text))).toBe(texted);
  });
});

describe('isDropped', () => {
  it.each([
    ['Low tide at noon', true],
    ['Low tide at noon 🌊', true],
    ['Low tide at noon.', false],
    ['Low tide at noon?', false],
    ['Tides: low at noon', false],
    ['Low tide at noon #tides', false],
    ['Low tide, says @user', false],
    ['Low tide: https://example.com/a', false],
    [`Low tide ${'and high '.repeat(12)}`, false],
  ])('of %j is %s', (text, dropped) => {
    expect(isDropped(new Draft(text))).toBe(dropped);
  });
});

describe('isHeadline', () => {
  it.each([
    ['Harbour Closed As Tide Rises', true],
    ['Harbour Closed as Tide Rises In Whitby', true],
    ['Harbour closed as tide rises', false],
    ['HARBOUR CLOSED AS TIDE RISES', false],
    ['Low Tide', false],
    ['', false],
  ])('of %j is %s', (text, headline) => {
    expect(isHeadline(new Draft(text))).toBe(headline);
  });
});
