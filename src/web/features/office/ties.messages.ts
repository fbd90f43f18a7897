import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Nilai sama yang diputuskan panitia",
  what: "Bila semua langkah penentu tidak memisahkan peserta, panitia menetapkan urutannya dengan berita acara.",
  search: "Cari nilai sama",
  noneOpen: "Tidak ada nilai sama yang menunggu keputusan panitia.",
  openTie: (formation: string, places: string) => `Formasi ${formation}: ${places} tempat, nilai sama`,
  participants: "Peserta menurut urutan",
  participantsHint: "Satu nomor peserta per baris. Yang di atas didahulukan.",
  documentNumber: "Nomor berita acara",
  reason: "Alasan urutan ini",
  reasonHint: "Diumumkan bersama daftar hasil.",
  decisionOf: (formation: string) => `Keputusan untuk formasi ${formation}`,
  states: { PROPOSED: "Menunggu pengesahan", CONFIRMED: "Disahkan", WITHDRAWN: "Ditarik" } as Record<string, string>,
  state: "Keadaan",
  recorded: "Dicatat",
  confirmed: "Disahkan",
  withdrawn: "Ditarik karena",
  by: (name: string, when: string) => `${name}, ${when}`,
  someone: "anggota panitia",
  actions: {
    RECORD: {
      label: "Catat urutan",
      explain: "Urutan berlaku setelah disahkan anggota panitia lain.",
    },
    CONFIRM: { label: "Sahkan urutan", explain: "Hasil akhir lalu dihitung dengan urutan ini." },
    WITHDRAW: { label: "Tarik keputusan", explain: "Nilai sama itu kembali menunggu keputusan panitia." },
  },
};

const en: typeof id = {
  title: "Ties that the committee decides",
  what: "Where no step separates participants, the committee sets their order in its minutes.",
  search: "Look for ties",
  noneOpen: "No tie waits for the committee.",
  openTie: (formation, places) => `Formation ${formation}: ${places} places, equal scores`,
  participants: "Participants in their order",
  participantsHint: "One participant number a line. Who stands above comes first.",
  documentNumber: "Number of the minutes",
  reason: "Why this order",
  reasonHint: "Published with the result list.",
  decisionOf: (formation) => `Decision for formation ${formation}`,
  states: { PROPOSED: "Waits for its confirmation", CONFIRMED: "Certified", WITHDRAWN: "Withdrawn" },
  state: "State",
  recorded: "Recorded",
  confirmed: "Certified",
  withdrawn: "Withdrawn, because",
  by: (name, when) => `${name}, ${when}`,
  someone: "a member of the committee",
  actions: {
    RECORD: { label: "Record the order", explain: "It counts once another member of the committee has confirmed it." },
    CONFIRM: { label: "Confirm the order", explain: "The final result is then computed with this order." },
    WITHDRAW: { label: "Withdraw the decision", explain: "The tie then waits for the committee again." },
  },
};

export const tiesWords = catalogue(id, en);
