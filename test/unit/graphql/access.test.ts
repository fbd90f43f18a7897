import { describe, expect, test } from "vitest";
import { type Access, type OperationKind, anyone, refusalOf, role, signedIn, withToken } from "../../../src/graphql/access.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { anonymous, person, token } from "../../support/viewers.ts";

const officer = person({ roles: ["PERSONNEL_OFFICER"] });
const auditor = person({ roles: ["AUDITOR"] });
const forOfficer = role("PERSONNEL_OFFICER");
const forMachines = withToken(forOfficer, "scores:record");
const reading = token({ roles: ["PERSONNEL_OFFICER"], scopes: ["read"] });
const recording = token({ scopes: ["scores:record"] });

describe("who may call an operation", () => {
  test.each<[string, Access, OperationKind, Viewer, string | null]>([
    ["anyone may call what is open", anyone(), "MUTATION", anonymous(), null],
    ["a person may call what is open", anyone(), "QUERY", auditor, null],
    ["anonymous must sign in", signedIn(), "QUERY", anonymous(), "UNAUTHENTICATED"],
    ["anonymous must sign in before the role counts", forOfficer, "QUERY", anonymous(), "UNAUTHENTICATED"],
    ["whoever is signed in may", signedIn(), "MUTATION", auditor, null],
    ["the role may", forOfficer, "MUTATION", officer, null],
    ["another role may not", forOfficer, "MUTATION", auditor, "FORBIDDEN"],
    ["one role of several is enough", role("VERIFIER", "AUDITOR"), "QUERY", auditor, null],
    ["a token reads as its person", forOfficer, "QUERY", reading, null],
    ["a token watches as its person", forOfficer, "SUBSCRIPTION", reading, null],
    ["a token reads no more than its person", role("AUDITOR"), "QUERY", reading, "FORBIDDEN"],
    ["a token that only reads changes nothing", forOfficer, "MUTATION", reading, "FORBIDDEN"],
    ["not even what anyone may", anyone(), "MUTATION", reading, "FORBIDDEN"],
    ["a token without read does not read what is not open", signedIn(), "QUERY", recording, "FORBIDDEN"],
    ["but what is open to anyone", anyone(), "QUERY", recording, null],
    ["a token with the scope stands for the role", forMachines, "MUTATION", recording, null],
    ["the role still may", forMachines, "MUTATION", officer, null],
    ["a token without the scope may not, whatever its person is", forMachines, "MUTATION", reading, "FORBIDDEN"],
    ["a token of no person is nobody signed in", signedIn(), "QUERY", { ...reading, personId: null }, "FORBIDDEN"],
  ])("%s", (_what, access, kind, viewer, code) => {
    expect(refusalOf(access, kind, viewer)?.code ?? null).toBe(code);
  });
});
