import type { DoorRegistry } from "./doors.ts";
import { forumDoors } from "./doors/forum.doors.ts";
import { graphqlDoors } from "./doors/graphql.doors.ts";
import { peopleDoors } from "./doors/people.doors.ts";
import { resultDoors } from "./doors/results.doors.ts";
import { roundDoors } from "./doors/rounds.doors.ts";
import { tieDoors } from "./doors/ties.doors.ts";
import { transparencyDoors } from "./doors/transparency.doors.ts";

/** The doors of every module, in the order of the modules. A module appends its own. */
export const allDoors: DoorRegistry = {
  ...graphqlDoors,
  ...peopleDoors,
  ...transparencyDoors,
  ...forumDoors,
  ...roundDoors,
  ...resultDoors,
  ...tieDoors,
};
