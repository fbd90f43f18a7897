import type { Instance } from "../kernel/instance.ts";

export interface PlaceUnit {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: "OFFICE" | "FACILITY" | "DISTRICT";
  readonly parentCode: string;
  readonly districtCode: string | null;
}

/** The regency itself: the top of the tree, made with the first administrator. */
export const regencyCode = "KAB";

/** Offices as the instance seeds them, its districts, and below them invented schools and health centres; parents before children. */
export function unitsOf({ unitSeed, districts, personnelBody }: Instance): PlaceUnit[] {
  const codes = new Set(unitSeed.units.map(({ code }) => code));
  const parentOf = (wanted: string): string => (codes.has(wanted) ? wanted : personnelBody.abbreviation);
  // What stands below an office that itself has one above it is a hospital, a health centre and the like.
  const belowAnother = new Set(unitSeed.units.filter(({ parentCode }) => parentCode !== undefined).map(({ code }) => code));
  const offices = unitSeed.units.map(({ code, name, parentCode }): PlaceUnit => ({
    code,
    name: name.id,
    nameEn: name.en,
    kind: parentCode !== undefined && belowAnother.has(parentCode) ? "FACILITY" : "OFFICE",
    parentCode: parentCode ?? regencyCode,
    districtCode: null,
  }));
  const below = districts.flatMap((district, index): PlaceUnit[] => {
    const number = String(index + 1).padStart(2, "0");
    const districtCode = district.code ?? district.slug;
    const facility = (prefix: string, name: string, nameEn: string, parentCode: string): PlaceUnit => ({
      code: `${prefix}-${number}`,
      name: `${name} Contoh ${number}`,
      nameEn: `Example ${nameEn} ${number}`,
      kind: "FACILITY",
      parentCode,
      districtCode,
    });
    return [
      {
        code: `KEC-${number}`,
        name: `Kecamatan ${district.name}`,
        nameEn: `${district.name} District`,
        kind: "DISTRICT",
        parentCode: regencyCode,
        districtCode,
      },
      facility("PKM", "Puskesmas", "Health Centre", parentOf("DINKES")),
      ...(index < mostSchools
        ? [
            facility("SD", "SD Negeri", "Primary School", parentOf("DISDIK")),
            facility("SMP", "SMP Negeri", "Secondary School", parentOf("DISDIK")),
          ]
        : []),
    ];
  });
  return [...offices, ...below];
}

const mostSchools = 3;

/** The n-th district facility of a kind; they go round where there are fewer. */
export function facilityCode({ districts }: Pick<Instance, "districts">, prefix: "PKM" | "SD" | "SMP" | "KEC", n: number): string {
  const count = prefix === "SD" || prefix === "SMP" ? Math.min(mostSchools, districts.length) : districts.length;
  return `${prefix}-${String((n % count) + 1).padStart(2, "0")}`;
}

/** Where a unit stands, as a formation prints it. */
export function locationOf({ districts, letterhead }: Pick<Instance, "districts" | "letterhead">, unitCode: string): string {
  const number = /^(?:PKM|SD|SMP|KEC)-(\d+)$/.exec(unitCode)?.[1];
  const district = number === undefined ? undefined : districts[Number(number) - 1];
  return district ? `Kecamatan ${district.name}` : letterhead.place;
}

/** An office by its code where the instance has it, else the personnel body: profiles differ in their offices. */
export const officeCode = ({ unitSeed, personnelBody }: Pick<Instance, "unitSeed" | "personnelBody">, wanted: string): string =>
  unitSeed.units.some(({ code }) => code === wanted) ? wanted : personnelBody.abbreviation;
