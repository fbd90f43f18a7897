import type { Instance } from "../kernel/instance.ts";
import type { Grant, Viewer } from "../kernel/viewer.ts";
import { addFirstAdministrator } from "../modules/people/commands/add-first-administrator.ts";
import { addPerson } from "../modules/people/commands/add-person.ts";
import { addPosition } from "../modules/people/commands/add-position.ts";
import { addUnit } from "../modules/people/commands/add-unit.ts";
import { decideRoleGrant } from "../modules/people/commands/decide-role-grant.ts";
import { proposeRoleGrant } from "../modules/people/commands/propose-role-grant.ts";
import { Unit } from "../modules/people/unit.entity.ts";
import { cast, type CastMember, endedGrant, refusedGrant, undecided } from "./cast.ts";
import { facilityCode, regencyCode, unitsOf } from "./places.ts";
import { demoPositions } from "./positions.ts";
import { dayOf, type Stage, type Step } from "./story.ts";

/** What the steps of the rounds find: filled by the first steps of the load. */
export interface World {
  /** By code. */
  readonly units: Map<string, string>;
  readonly positions: Map<string, string>;
  /** The person of the cast, with the grants that the roles give. Throws where a key is not in the cast. */
  viewer(key: string): Viewer;
  /** Fills the world. They come before everything else. */
  readonly steps: readonly Step[];
}

/** The offices, positions and people of the demo, made by the operator and two administrators long before the first round. */
export function createWorld(instance: Instance): World {
  const units = new Map<string, string>();
  const positions = new Map<string, string>();
  const viewers = new Map<string, Viewer>();
  const viewer = (key: string): Viewer => {
    const found = viewers.get(key);
    if (!found) throw new TypeError(`${key} is not in the cast.`);
    return found;
  };
  const administrators = cast.filter(({ roles }) => roles.some(({ role }) => role === "ADMINISTRATOR"));
  const others = cast.filter((each) => !administrators.includes(each));

  async function addAdministrators(stage: Stage): Promise<void> {
    for (const { key, name, contact } of administrators) {
      const { personId } = await stage.run(nobody, (em, _viewer, input, services) => addFirstAdministrator(em, input, services), {
        name,
        contact,
      });
      viewers.set(key, personOf(personId, []));
    }
    const top = await stage.em.findOneOrFail(Unit, { code: regencyCode });
    units.set(regencyCode, top.id);
  }

  async function addPlaces(stage: Stage): Promise<void> {
    for (const { parentCode, ...unit } of unitsOf(instance)) {
      const { unitId } = await stage.run(viewer("administrator1"), addUnit, { ...unit, parentId: units.get(parentCode) });
      units.set(unit.code, unitId);
    }
    for (const { code, name, nameEn, kind, family } of Object.values(demoPositions)) {
      const { positionId } = await stage.run(viewer("administrator1"), addPosition, { code, name, nameEn, kind, family });
      positions.set(code, positionId);
    }
  }

  async function addPeople(stage: Stage): Promise<void> {
    for (const member of others) {
      const personId = await addOfficial(stage, member);
      const grants: Grant[] = [];
      for (const { role, reach, isActing = false } of member.roles) {
        const code = {
          REGENCY: regencyCode,
          PERSONNEL_BODY: instance.personnelBody.abbreviation,
          FACILITY: facilityCode(instance, "PKM", 0),
        }[reach];
        const window = { startsOn: dayOf(stage, firstDay), ...(isActing && { endsOn: dayOf(stage, actingUntil) }) };
        const roleGrantId = await propose(stage, { personId, role, unitId: units.get(code) ?? "", isActing, ...window });
        await decide(stage, "confirm", roleGrantId);
        grants.push({
          role,
          unitId: units.get(code) ?? "",
          unitIds: reach === "REGENCY" ? [...units.values()] : [units.get(code) ?? ""],
          isActing,
        });
      }
      viewers.set(member.key, personOf(personId, grants));
    }
    for (const member of [undecided, refusedGrant, endedGrant]) viewers.set(member.key, personOf(await addOfficial(stage, member), []));
  }

  async function endOneGrant(stage: Stage): Promise<void> {
    const personId = viewer(endedGrant.key).personId ?? "";
    const id = await propose(stage, {
      personId,
      role: "COMMITTEE_MEMBER",
      unitId: units.get(regencyCode) ?? "",
      isActing: false,
      startsOn: dayOf(stage, firstDay),
    });
    await decide(stage, "confirm", id);
    await decide(stage, "end", id, "Pindah tugas ke instansi lain.");
  }

  const proposeFor = (key: string, role: "VERIFIER" | "EXAMINER") => (stage: Stage) =>
    propose(stage, {
      personId: viewer(key).personId ?? "",
      role,
      unitId: units.get(instance.personnelBody.abbreviation) ?? "",
      isActing: false,
      startsOn: dayOf(stage, 0),
    });

  const addOfficial = async (stage: Stage, { name, contact }: Pick<CastMember, "name" | "contact">): Promise<string> =>
    (
      await stage.run(viewer("administrator1"), addPerson, {
        displayName: name,
        contact,
        unitId: units.get(instance.personnelBody.abbreviation),
      })
    ).personId;

  const propose = async (stage: Stage, grant: Readonly<Record<string, unknown>>): Promise<string> =>
    (await stage.run(viewer("administrator1"), proposeRoleGrant, { reason: "Surat perintah tugas (contoh).", ...grant })).roleGrantId;

  const decide = (stage: Stage, action: "confirm" | "refuse" | "end", id: string, reason?: string) =>
    stage.run(
      asAdministrator(viewer("administrator2"), units),
      (em, by, input, services) => decideRoleGrant(em, by, action, input, services),
      { id, reason },
    );

  return {
    units,
    positions,
    viewer,
    steps: [
      { day: firstDay, time: "08:00", act: addAdministrators },
      { day: firstDay, time: "08:30", act: addPlaces },
      { day: firstDay, time: "09:00", act: addPeople },
      { day: -200, time: "09:00", act: endOneGrant },
      {
        day: -3,
        time: "10:00",
        act: async (stage) =>
          decide(stage, "refuse", await proposeFor(refusedGrant.key, "EXAMINER")(stage), "Belum mengikuti pelatihan penguji."),
      },
      { day: -1, time: "10:00", act: proposeFor(undecided.key, "VERIFIER") },
    ],
  };
}

/** Days from the anchor: long before the first round, and far enough ahead that the acting official still acts. */
const firstDay = -400;
const actingUntil = 60;

const personOf = (personId: string, grants: readonly Grant[]): Viewer => ({
  kind: "PERSON",
  personId,
  sessionId: null,
  grants,
  scopes: null,
  locale: "id",
  address: "",
});

/** The operator of the machine: nobody who has signed in. */
const nobody: Viewer = { ...personOf("", []), kind: "ANONYMOUS", personId: null };

const asAdministrator = (viewer: Viewer, units: ReadonlyMap<string, string>): Viewer => ({
  ...viewer,
  grants: [{ role: "ADMINISTRATOR", unitId: units.get(regencyCode) ?? "", unitIds: [...units.values()], isActing: false }],
});
