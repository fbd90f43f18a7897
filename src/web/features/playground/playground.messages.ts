import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Coba API",
  description: (place: string) => `Coba langsung API terbuka seleksi pegawai ${place}, dengan sepuluh contoh yang bisa dijalankan.`,
  lead: "Semua yang tampil di situs ini juga bisa dibaca oleh program lain, lewat satu alamat. Di sini Anda mencobanya langsung.",
  language: "GraphQL adalah bahasa untuk meminta data. Anda menulis bagian mana yang diperlukan, dan hanya itu yang dikirim.",
  start: "Pilih satu contoh, lalu tekan ▶. Tombol editor ini berbahasa Inggris.",
  real: "Ini server yang sesungguhnya: yang Anda ubah di sini benar-benar berubah.",
  schema: "Buka skema lengkap (schema.graphql)",
  limitsTitle: "Batas pemakaian",
  limits: {
    depth: { label: "Dalamnya operasi", value: (count: string) => `paling dalam ${count} tingkat` },
    cost: { label: "Biaya satu operasi", value: (count: string) => `paling banyak ${count} poin` },
    costPerMinute: { label: "Biaya per menit", value: (count: string) => `${count} poin tiap alamat` },
    pageSize: { label: "Panjang halaman", value: (count: string) => `paling banyak ${count} baris` },
  },
  points: "Setiap objek dihitung satu poin, kecuali skema menulis lain (@cost). Sisa poin Anda ada di extensions.cost pada setiap jawaban.",
  tokenTitle: "Mengirim token",
  token: "Data publik tidak perlu token. Untuk yang lain, buka tab Headers di bawah operasi, lalu tulis:",
  tokenExample: '{ "authorization": "Bearer TOKEN_ANDA" }',
  tokenKept: "Token tidak disimpan di peramban ini. Bila Anda sudah masuk, operasi berjalan atas nama Anda.",
  addressTitle: "Dari program lain",
  address: "Kirim operasi dengan POST ke alamat ini:",
  live: "Langganan (subscription) memakai alamat yang sama lewat WebSocket, dengan protokol graphql-transport-ws.",
  editor: "Editor",
  loading: "Memuat editor… Besarnya sekitar 1,2 MB.",
  withoutScript: "Editor ini memerlukan JavaScript. Tanpa itu, pakai alamat di atas dari program Anda sendiri.",
};

const en: typeof id = {
  title: "Try the API",
  description: (place) => `Try the open API of civil service selection in ${place}, with ten examples that run.`,
  lead: "Everything shown on this site can be read by other programs too, at one address. Here you try it out.",
  language: "GraphQL is a language for asking for data. You write which parts you need, and only those are sent.",
  start: "Choose an example, then press ▶.",
  real: "This is the real server: what you change here is changed.",
  schema: "Open the whole schema (schema.graphql)",
  limitsTitle: "Limits",
  limits: {
    depth: { label: "Depth of an operation", value: (count) => `at most ${count} levels` },
    cost: { label: "Cost of one operation", value: (count) => `at most ${count} points` },
    costPerMinute: { label: "Cost per minute", value: (count) => `${count} points for each address` },
    pageSize: { label: "Length of a page", value: (count) => `at most ${count} rows` },
  },
  points:
    "Every object counts one point unless the schema says otherwise (@cost). What you have left stands in extensions.cost of every answer.",
  tokenTitle: "Sending a token",
  token: "Public data needs no token. For the rest, open the tab Headers below the operation and write:",
  tokenExample: '{ "authorization": "Bearer YOUR_TOKEN" }',
  tokenKept: "The token is not kept in this browser. If you are signed in, operations run in your name.",
  addressTitle: "From another program",
  address: "Send operations by POST to this address:",
  live: "Subscriptions use the same address over WebSocket, with the protocol graphql-transport-ws.",
  editor: "Editor",
  loading: "Loading the editor… It is about 1.2 MB.",
  withoutScript: "The editor needs JavaScript. Without it, use the address above from a program of your own.",
};

export const playgroundWords = catalogue(id, en);
