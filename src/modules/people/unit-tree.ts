/** A unit as the tree sees it. */
export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * Whether the unit would stand below itself under that parent. `ancestors` are the parent itself and everything above it, in any
 * order; a tree that already has a loop ends here too, because ids are compared and nothing is walked.
 */
export const wouldLoop = (unitId: string, ancestors: readonly Pick<TreeUnit, "id">[]): boolean => ancestors.some(({ id }) => id === unitId);
