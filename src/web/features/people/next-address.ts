/**
 * Where to go on after signing in, from `?lanjut=`. Only an address of this very site: a path with one slash in front, without
 * anything that a browser reads as another host. `null` where there is none or it is not to be trusted.
 */
export function nextAddress(wish: string | null): string | null {
  if (wish === null || !/^\/(?![/\\])/.test(wish) || /[\p{Cc}\\]/u.test(wish)) return null;
  // The sign-in page itself would lead round in a circle.
  return /^\/(masuk|keluar)(?![^/?#])/.test(wish) ? null : wish;
}
