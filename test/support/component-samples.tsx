import type { VNode } from "preact";
import { Actions } from "../../src/web/components/actions.tsx";
import { Button, ButtonLink } from "../../src/web/components/button.tsx";
import { Chart } from "../../src/web/components/chart.tsx";
import { Deadline } from "../../src/web/components/deadline.tsx";
import { Empty } from "../../src/web/components/empty.tsx";
import { Explain } from "../../src/web/components/explain.tsx";
import { Facts } from "../../src/web/components/facts.tsx";
import { Combobox, Field, FileField } from "../../src/web/components/field.tsx";
import { Form } from "../../src/web/components/form.tsx";
import { LiveState } from "../../src/web/components/live-state.tsx";
import { Notice } from "../../src/web/components/notice.tsx";
import { Pager } from "../../src/web/components/pager.tsx";
import { Problem } from "../../src/web/components/problem.tsx";
import { Queue } from "../../src/web/components/queue.tsx";
import { Recompute } from "../../src/web/components/recompute.tsx";
import { Filters, SearchForm } from "../../src/web/components/search-form.tsx";
import { Choices, Select } from "../../src/web/components/select.tsx";
import { StateBadge } from "../../src/web/components/state-badge.tsx";
import { Table } from "../../src/web/components/table.tsx";
import type { Column } from "../../src/web/components/table.tsx";
import { Timeline } from "../../src/web/components/timeline.tsx";
import { Weave } from "../../src/web/components/weave.tsx";
import type { FormState } from "../../src/web/form.ts";
import { Redirect, Refused, definePage } from "../../src/web/page.ts";
import { useSite } from "../../src/web/site.ts";

interface Row {
  readonly number: string;
  readonly post: string;
  readonly total: number;
  readonly final: string;
}
const rows: readonly Row[] = [
  { number: "7420-0001-18", post: "Perawat Terampil, Puskesmas A", total: 451, final: "73.600" },
  { number: "7420-0002-41", post: "Perawat Terampil, Puskesmas A", total: 438, final: "72.145" },
  { number: "7420-0003-07", post: "Perawat Terampil, Puskesmas B", total: 1402, final: "-3.500" },
];
const options = [
  { value: "a", label: "Puskesmas A" },
  { value: "b", label: "Puskesmas B", hint: "Di pulau" },
];

function Tables(): VNode {
  const { format } = useSite();
  const columns: readonly Column<Row>[] = [
    { key: "number", head: "Nomor peserta", isName: true, cell: (row) => row.number },
    { key: "post", head: "Jabatan", cell: (row) => row.post },
    { key: "total", head: "Jumlah SKD", isNumeric: true, cell: (row) => format.number(row.total) },
    { key: "final", head: "Nilai akhir", isNumeric: true, cell: (row) => format.number(row.final) },
  ];
  const keyOf = (row: Row): string => row.number;
  return (
    <>
      <Table caption="Hasil sebagai kartu di ponsel" columns={columns} rows={rows} keyOf={keyOf} isMarked={(row) => row.total === 438} />
      <Table caption="Hasil yang digeser di ponsel" narrow="scroll" columns={columns} rows={rows} keyOf={keyOf} />
      <Table caption="Tanpa baris" columns={columns} rows={[]} keyOf={keyOf} />
      <Pager pageInfo={{ hasNextPage: true, endCursor: "abc" }} shown={20} total={1000} isCapped />
    </>
  );
}

function Forms({ form }: { form: FormState }): VNode {
  return (
    <>
      <Form act="save" form={form} submit="Simpan" isDraftKept hasFiles hidden={{ version: "3" }}>
        <Field name="title" label="Nama lowongan" hint="Seperti di surat keputusan." />
        <Field name="quota" label="Jumlah" type="number" inputMode="numeric" isNarrow value="2" />
        <Field name="note" label="Catatan" rows={3} isRequired={false} />
        <Select name="unit" label="Unit" options={options} blank="Pilih unit" />
        <Combobox name="district" label="Kecamatan" suggestions={["Utara", "Tengah"]} />
        <Choices name="kinds" label="Jenis kebutuhan" pick="many" options={options} values={["b"]} />
        <Choices name="channel" label="Saluran" pick="one" options={options} />
        <FileField name="file" label="Berkas hasil" accept=".csv,.xlsx" limit={20_000_000} hint="CSV atau XLSX." />
      </Form>
      <Actions
        form={form}
        labelOf={(action) => (action === "publish" ? "Umumkan" : "Tarik kembali")}
        kindOf={(action) => (action === "withdraw" ? "danger" : "primary")}
        actions={[
          {
            action: "publish",
            allowed: false,
            reason: "Dua tanda tangan belum lengkap.",
            availableFrom: "2026-12-01T00:00:00Z",
            isReasonRequired: false,
          },
          { action: "withdraw", allowed: true, reason: null, availableFrom: null, isReasonRequired: true },
        ]}
      />
      <SearchForm action="/contoh" label="Cari lowongan" value="perawat" keep={{ tahun: "2026" }} />
      <Filters
        action="/contoh"
        search={{ label: "Kata", value: "" }}
        filters={[
          { name: "unit", label: "Unit", options, value: "a" },
          { name: "tahun", label: "Tahun", options: [], value: null },
        ]}
      />
    </>
  );
}

function Signs(): VNode {
  return (
    <>
      <p class="actions">
        <StateBadge tone="open">Dibuka</StateBadge> <StateBadge tone="waiting">Menunggu tanda tangan</StateBadge>{" "}
        <StateBadge tone="done">Selesai</StateBadge> <StateBadge tone="stopped">Dibatalkan</StateBadge>{" "}
        <StateBadge tone="draft">Rancangan</StateBadge>
      </p>
      <p>
        <Deadline until="2026-12-12T15:59:00Z" />
      </p>
      <p>
        <Deadline until="2026-11-26T15:59:00Z" />
      </p>
      <p>
        <Deadline until="2026-11-20T15:59:00Z" isShort />
      </p>
      <LiveState newestAt="2026-11-24T02:42:07Z" />
      <p class="actions">
        <Button>Kirim</Button>
        <ButtonLink kind="secondary" href="/">
          Ke depan
        </ButtonLink>
        <Button kind="danger">Hapus</Button>
      </p>
      <Notice>Catatan untuk pembaca.</Notice>
      <Notice tone="warning">Ini tidak bisa dibatalkan.</Notice>
      <Explain term="SKD">Seleksi Kompetensi Dasar.</Explain>
      <Weave size="tall" />
    </>
  );
}

function Lists(): VNode {
  return (
    <>
      <Timeline
        isMoved
        steps={[
          { key: "1", label: "Pengumuman", startsOn: "2026-11-01", endsOn: "2026-11-10" },
          { key: "2", label: "Pendaftaran", startsOn: "2026-11-11", endsOn: "2026-11-22", note: "Di SSCASN." },
          { key: "3", label: "Tes", startsOn: "2026-11-28", endsOn: "2026-12-04" },
        ]}
      />
      <Timeline steps={[{ key: "1", label: "Sanggah", startsOn: "2026-11-23", endsOn: "2026-11-25" }]} />
      <Queue
        label="Menunggu saya"
        items={[
          {
            key: "1",
            href: "/contoh/1",
            title: "Sanggah 12",
            detail: "Nilai SKB tidak sesuai",
            until: "2026-11-25T15:59:00Z",
            state: <StateBadge tone="waiting">Menunggu</StateBadge>,
          },
          { key: "2", href: "/contoh/2", title: "Impor hasil", until: null },
        ]}
      />
      <Queue label="Kosong" items={[]} />
      <Facts
        items={[
          { label: "Unit", value: "Dinas Kesehatan" },
          { label: "Catatan", value: null },
          { label: "Kuota", value: 2 },
        ]}
      />
      <Chart
        caption="Nilai rata-rata per unit"
        valueHead="Rata-rata"
        bars={[
          { label: "Puskesmas A", value: 71.5, shown: "71,5" },
          { label: "Puskesmas B", value: 64 },
          { label: "Puskesmas C", value: null },
        ]}
      />
      <Empty title="Belum ada lowongan yang buka" link={{ href: "/contoh", label: "Lihat seleksi sebelumnya" }}>
        Biasanya lowongan dibuka pertengahan tahun.
      </Empty>
      <Problem title="Daftar tidak bisa dimuat" what="Sambungan ke server terputus." retry="/contoh" logId="a1b2" />
      <Recompute what="ranking" file="/hasil/2024-1/daftar.json" sha256={"0f".repeat(32)} size={48_213} />
    </>
  );
}

/** Every component once, with invented content: only tests open it. */
export const samplesPage = definePage<null>({
  path: "/contoh",
  area: "public",
  load: async () => null,
  title: () => "Contoh komponen",
  description: () => "Semua komponen sekali.",
  trail: () => [{ href: "/contoh", label: "Contoh" }],
  View: ({ form }) => (
    <>
      <h1>Contoh komponen</h1>
      <p class="lead">Setiap komponen sekali, untuk dilihat dan diuji.</p>
      <h2>Daftar</h2>
      <Lists />
      <h2>Tabel</h2>
      <Tables />
      <h2>Tanda</h2>
      <Signs />
      <h2>Isian</h2>
      <Forms form={form} />
    </>
  ),
  takesFile: true,
  act: async (form) =>
    form.text("title") === ""
      ? new Refused([
          { code: "REQUIRED", path: ["input", "title"], message: "Tulis nama lowongan." },
          { code: "INCOMPLETE", path: [], message: "Jadwal belum lengkap." },
        ])
      : new Redirect("/contoh", "saved"),
});
