import type { VNode } from "preact";
import { Recompute } from "../../components/recompute.tsx";
import { Table } from "../../components/table.tsx";
import { useSite, useWords } from "../../site.ts";
import type { PublishedFile, ResultDetail, ResultFormation } from "./result-detail.ts";
import { resultWords } from "./result.messages.ts";

/** The published file and the command that computes it again. A cut has one file a formation; screening is not computed with figures. */
export function ResultDownload({
  list,
  files,
  formation,
}: {
  list: ResultDetail;
  files: readonly PublishedFile[];
  formation: ResultFormation | null;
}): VNode | null {
  const words = useWords(resultWords);
  const own = files.filter((file) => file.formation !== null);
  const chosen = own.length === 1 ? own[0] : own.find((file) => file.formation?.code === formation?.code);
  if (list.stage === "FINAL" && list.file)
    return <Recompute what="ranking" file={list.file.path} sha256={list.file.sha256} size={list.file.size} />;
  if (list.stage === "SKD" && chosen) return <Recompute what="cut" file={chosen.path} sha256={chosen.sha256} size={chosen.size} />;
  if (!list.file) return null;
  return (
    <section class="recompute">
      <h2>{list.stage === "SKD" ? words.downloadTitle : words.screeningTitle}</h2>
      <p>{list.stage === "SKD" ? words.filesWhat : words.administrativeFile}</p>
      {list.stage === "SKD" ? (
        <>
          <p>{words.chooseFormation}</p>
          <FileTable files={own} caption={words.downloadTitle} />
        </>
      ) : (
        <FileTable files={[list.file]} caption={words.screeningTitle} />
      )}
    </section>
  );
}

function FileTable({ files, caption }: { files: readonly PublishedFile[]; caption: string }): VNode {
  const { format } = useSite();
  const words = useWords(resultWords);
  return (
    <Table
      caption={caption}
      isCaptionUnseen
      rows={files}
      keyOf={({ path }) => path}
      columns={[
        {
          key: "file",
          head: words.files.file,
          isName: true,
          cell: ({ path, size, formation }) => (
            <a href={path} download>
              {formation?.code ?? words.download} ({format.bytes(size)})
            </a>
          ),
        },
        { key: "sha256", head: words.files.sha256, cell: ({ sha256 }) => <code class="fingerprint">{sha256}</code> },
      ]}
    />
  );
}
