import type { DoorRegistry } from "./doors.ts";
import { graphqlDoors } from "./doors/graphql.doors.ts";
import { peopleDoors } from "./doors/people.doors.ts";
import { roundDoors } from "./doors/rounds.doors.ts";

/** The doors of every module, in the order of the modules. A module appends its own. */
export const allDoors: DoorRegistry = { ...graphqlDoors, ...peopleDoors, ...roundDoors };
