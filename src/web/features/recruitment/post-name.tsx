import type { VNode } from "preact";
import { useSite } from "../../site.ts";
import { nameIn, placeIn } from "./names.ts";
import type { Post } from "./names.ts";

/** "Guru Ahli Pertama, SD Negeri Contoh 02, Kecamatan Hulu (GURU-12)", its code never broken over two lines. */
export function PostName({ post }: { post: Post }): VNode {
  const { locale } = useSite();
  return (
    <>
      {post.position && `${nameIn(locale, post.position)}, `}
      {placeIn(locale, post)} <span class="code">({post.code})</span>
    </>
  );
}
