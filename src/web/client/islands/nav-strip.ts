/** A menu that scrolls sideways on phones begins where the reader is. */
export function start(strip: HTMLElement): void {
  const here = strip.querySelector<HTMLElement>("[aria-current]");
  if (here) strip.scrollLeft = here.offsetLeft - (strip.clientWidth - here.offsetWidth) / 2;
}
