import markdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";

export interface Rendered {
  readonly html: string;
  readonly hasLink: boolean;
  /** Names after an `@`, each once. */
  readonly mentions: readonly string[];
}

/**
 * Markdown as citizens write it: paragraphs, emphasis, lists, quotes, links. HTML that stands in it is text. What the renderer makes goes
 * through an allow-list of elements all the same: two fences, for one of them may have a hole. No pictures: they would load from elsewhere.
 */
export function renderMarkdown(body: string): Rendered {
  const html = sanitizeHtml(renderer.render(body), allowed).trim();
  return { html, hasLink: html.includes("<a "), mentions: mentionsIn(body) };
}

/** The words of a text without its marks, for search and previews. */
export const plainText = (html: string): string =>
  sanitizeHtml(html.replace(/<\/(?:p|li|blockquote)>/g, " "), { allowedTags: [], allowedAttributes: {} })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();

const renderer = markdownIt("zero", { html: false, linkify: true, breaks: true, typographer: false }).enable([
  "list",
  "blockquote",
  "emphasis",
  "escape",
  "link",
  "autolink",
  "linkify",
  "newline",
]);

// An address of e-mail is personal: it stays what it is, text.
renderer.linkify.set({ fuzzyEmail: false });

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ["p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a"],
  allowedAttributes: { a: ["href", "rel"] },
  allowedSchemes: ["https", "http"],
  allowProtocolRelative: false,
  transformTags: {
    // Strangers' links gain nothing for search engines and do not learn where the reader came from. What is no whole address stays text.
    a: (tagName, { href = "" }) =>
      /^https?:\/\/[^/]/i.test(href)
        ? { tagName, attribs: { href, rel: "nofollow ugc noopener noreferrer" } }
        : { tagName: "span", attribs: {} },
  },
};

const mostMentions = 10;

const mentionsIn = (body: string): string[] =>
  [
    ...new Set([...body.matchAll(/(?<![\p{L}\p{N}@])@([\p{L}\p{N}][\p{L}\p{N}._-]{1,38}[\p{L}\p{N}])/gu)].map((found) => String(found[1]))),
  ].slice(0, mostMentions);
