// report.mjs NAME EXITCODE SECONDS REPORT LOG TOTALS
// Tells in readable form how one test project went, from its CTRF report, and adds its counts to TOTALS.
import { appendFileSync, existsSync, readFileSync } from "node:fs";

const [name, exitCode, seconds, report, log, totals] = process.argv.slice(2);
const print = (line = "") => process.stdout.write(line + "\n");
const indent = (text, by) => text.trimEnd().split("\n").map((line) => by + line).join("\n");
// Without the stack frames of the runtime and the test framework.
const own = (text) => text.split("\n").filter((line) => !/^\s+at (System|Xunit)\./.test(line)).join("\n");

let tests = [];
let broken = "";
let suiteErrors = [];
if (!existsSync(report)) {
  broken = `no report (exit code ${exitCode}): the project crashed or ran out of time`;
} else {
  try {
    const results = JSON.parse(readFileSync(report, "utf8")).results;
    tests = results.tests;
    suiteErrors = (results.extra?.suites ?? []).flatMap((suite) => suite.errors ?? []);
    if (tests.length === 0) broken = "zero tests ran";
  } catch (error) {
    broken = `unreadable report: ${error.message}`;
  }
}

const count = (status) => tests.filter((test) => test.status === status).length;
const passed = count("passed");
const skipped = count("skipped") + count("pending");
let failed = tests.length - passed - skipped;
if (!broken && failed === 0 && suiteErrors.length > 0) broken = "clean-up failed:\n" + JSON.stringify(suiteErrors, null, 2);
if (!broken && failed === 0 && exitCode !== "0") broken = `exit code ${exitCode} although no test failed`;
if (broken) failed += 1;

for (const test of tests.filter((test) => !["passed", "skipped", "pending"].includes(test.status))) {
  print(`FAILED  ${test.name}`);
  if (test.message) print(indent(test.message, "        "));
  if (test.trace) print(indent(own(test.trace), "        "));
}

const reasons = new Map();
for (const test of tests.filter((test) => ["skipped", "pending"].includes(test.status))) {
  const reason = test.extra?.reason ?? test.message ?? "no reason given";
  reasons.set(reason, [...(reasons.get(reason) ?? []), test.name]);
}
for (const [reason, names] of reasons) {
  print(`SKIPPED ${names.length} × ${reason}`);
  for (const skippedName of names.slice(0, 5)) print(`        ${skippedName}`);
  if (names.length > 5) print(`        … and ${names.length - 5} more`);
}

if (broken) {
  print(`BROKEN  ${name}: ${broken}`);
  if (existsSync(log)) {
    const lines = own(readFileSync(log, "utf8").trimEnd()).split("\n").map((line) => line.slice(0, 300));
    const shown = lines.length <= 50 ? lines : [...lines.slice(0, 20), "…", ...lines.slice(-30)];
    print(indent(shown.join("\n"), "        "));
  }
}

print(`${name.padEnd(20)} ${Number(seconds).toFixed(1).padStart(7)} s   ${passed} passed, ${failed} failed, ${skipped} skipped`);
appendFileSync(totals, `${passed} ${failed} ${skipped}\n`);
