import type { VNode } from "preact";
import { useId } from "preact/hooks";
import { useSite } from "../site.ts";

export interface RecomputeProps {
  /** What `npm run recompute` computes: `ranking`, `cut`. */
  what: string;
  /** Path of the published file on this server; its bytes never change. */
  file: string;
  /** Lower-case hex. */
  sha256: string;
  /** Bytes. */
  size: number;
}

/** "Compute this yourself": the file, its fingerprint, and the command that repeats the server's computation. */
export function Recompute({ what, file, sha256, size }: RecomputeProps): VNode {
  const { words, format, origin } = useSite();
  const id = useId();
  const command = `curl -s ${origin}${file} | npm run -s recompute -- ${what} --check`;
  return (
    <section class="recompute" aria-labelledby={id}>
      <h2 id={id}>{words.recompute.title}</h2>
      <p>{words.recompute.why}</p>
      <p>
        <a class="button secondary" href={file} download>
          {words.recompute.download} ({format.bytes(size)})
        </a>
      </p>
      <dl>
        <dt>{words.recompute.fingerprint}</dt>
        <dd>
          <code class="fingerprint">{sha256}</code>
          <p class="hint">{words.recompute.fingerprintMeaning}</p>
        </dd>
        <dt>{words.recompute.command}</dt>
        <dd>
          <Command text={command} />
        </dd>
      </dl>
    </section>
  );
}

/** A line may end inside a long address, but not inside an option or the name of a file: "--check" stays whole. */
const wordsOf = (text: string) =>
  text.split(/( (?:--?[\w-]+|[\w-]+\.json))/).map((part, index) =>
    index % 2 === 1 ? (
      <>
        {" "}
        <span class="code">{part.trim()}</span>
      </>
    ) : (
      part
    ),
  );

/** A line to paste somewhere, by default a command for a terminal. The button appears where script runs. */
export function Command({ text, copyLabel }: { text: string; copyLabel?: string }): VNode {
  const { words } = useSite();
  return (
    <div class="command">
      <pre>
        <code>{wordsOf(text)}</code>
      </pre>
      <button
        class="button quiet"
        type="button"
        hidden
        data-island="copy"
        data-copy={text}
        data-copied={words.recompute.copied}
        data-failed={words.recompute.copyFailed}
      >
        {copyLabel ?? words.recompute.copy}
      </button>
    </div>
  );
}
