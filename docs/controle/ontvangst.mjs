#!/usr/bin/env node
// Checks a receipt of Keukentafel on your own computer, without our server: node ontvangst.mjs FILE [PUBLIC-KEY.pem]
// Needs nothing but Node. What it checks stands in README.md beside it. Exit code 0: all is right; 1: something is not;
// 2: there was nothing to check.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const hex = (bytes) => bytes.toString('hex').toUpperCase();
const bytes = (text) => Buffer.from(text, 'hex');

let wrong = 0;
function line(right, text) {
  if (!right) wrong++;
  console.log(`${right ? 'GOED' : 'FOUT'}  ${text}`);
}

function stop(text) {
  console.error(text);
  process.exit(2);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return stop(`Het bestand ${file} is niet te lezen.`);
  }
}

// What can't be computed, because a part of the receipt was changed beyond reading, is wrong too.
function holds(check) {
  try {
    return check();
  } catch {
    return false;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

if (!process.argv[2]) stop('Zo gebruikt u dit: node ontvangst.mjs ONTVANGSTBEWIJS.json [SLEUTEL.pem]');
const receipt = parse(read(process.argv[2]));
if (receipt?.soort !== 'keukentafel/ontvangst/1') stop('Dit bestand is geen ontvangstbewijs van Keukentafel.');

// 1. The link: its text, hashed, is the mark on the receipt.
const link = [
  'keukentafel/schakel/1', `vraag=${receipt.vraag}`, `nummer=${receipt.nummer}`, `gemeente=${receipt.gemeente}`, `soort=${receipt.gebeurtenis}`,
  `tijd=${receipt.tijd}`, `gegevens=${hex(sha256(receipt.gegevens))}`, `stand=${receipt.stand}`, `vorige=${receipt.vorige}`,
].join('\n');
line(hex(sha256(link)) === receipt.hash, 'het kenmerk hoort bij het ontvangstbewijs');

// 2. The commitments: salt and text, hashed, stand in the link. Only in your own copy.
if (receipt.eigen) {
  const committed = parse(receipt.gegevens);
  const opens = (salt, text, print) => holds(() => hex(sha256(bytes(salt), text)) === print);
  line(opens(receipt.eigen.zoutPlan, receipt.eigen.plan, committed?.plan), 'het plan is wat is vastgelegd');
  line(opens(receipt.eigen.zoutPrijs, receipt.eigen.prijs, committed?.prijs), 'de prijs is wat is vastgelegd');
}

// 3. The signed day: the link climbs to the root (RFC 6962), and the root was signed with the key of the platform.
const root = receipt.dagwortel;
if (root) {
  const climb = (at, step) => (step.kant === 'links' ? sha256(Buffer.of(1), bytes(step.hash), at) : sha256(Buffer.of(1), at, bytes(step.hash)));
  line(holds(() => hex(root.pad.reduce(climb, sha256(Buffer.of(0), bytes(receipt.hash)))) === root.wortel), 'het ontvangstbewijs hoort bij de getekende dag');
  const signed = [
    'keukentafel/dagwortel/1', `gemeente=${receipt.gemeente}`, `dag=${root.dag}`, `aantal=${root.aantal}`, `wortel=${root.wortel}`, `vorige=${root.vorige}`, `gemaakt=${root.gemaakt}`,
  ].join('\n');
  // Hand in the key that you kept from an earlier day or from a mail: the one inside the receipt proves less.
  const key = process.argv[3] ? read(process.argv[3]) : root.sleutel;
  line(holds(() => verify('sha256', Buffer.from(signed), createPublicKey(key), Buffer.from(root.handtekening, 'base64'))), 'de handtekening van de dag klopt');
} else {
  console.log('      de dag is nog niet getekend; haal het ontvangstbewijs na middernacht opnieuw op');
}
process.exit(wrong ? 1 : 0);
