import type { Instance } from "../kernel/instance.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { addCategory } from "../modules/forum/commands/add-category.ts";
import { answerTopic } from "../modules/forum/commands/answer-topic.ts";
import { appealAct } from "../modules/forum/commands/appeal-act.ts";
import { editPost } from "../modules/forum/commands/edit-post.ts";
import { hidePost } from "../modules/forum/commands/hide-post.ts";
import { judgeAppeal } from "../modules/forum/commands/judge-appeal.ts";
import { markFrequent } from "../modules/forum/commands/mark-frequent.ts";
import { openTopic } from "../modules/forum/commands/open-topic.ts";
import { reportPost } from "../modules/forum/commands/report-post.ts";
import { setProfile } from "../modules/forum/commands/set-profile.ts";
import { writePost } from "../modules/forum/commands/write-post.ts";
import { Post } from "../modules/forum/post.entity.ts";
import { addContact, contactOf } from "../modules/people/commands/add-person.ts";
import { Person } from "../modules/people/person.entity.ts";
import { categoriesOf, type Citizen, forumCitizens, topicTexts } from "./forum-texts.ts";
import { officeCode } from "./places.ts";
import { randomFor } from "./random.ts";
import type { Command, Stage, Step } from "./story.ts";
import type { World } from "./world.ts";

/** The forum of the demo: what citizens ask and say, what an office answers in time and late, and what moderators did. */
export function forumStory(instance: Instance, world: World): Step[] {
  const random = randomFor("forum").bytes;
  const citizens = new Map<Citizen, Viewer>();
  const topics = new Map<string, string>();
  const posts = new Map<string, string>();
  const acts = new Map<string, string>();
  const citizen = (key: Citizen): Viewer => found(citizens, key);
  const bodyCode = instance.personnelBody.abbreviation;
  const codeOf = new Map(categoriesOf(instance).map(({ key, code }) => [key, code]));
  /** Commands that draw names and codes draw them from the demo's own sequence. */
  const drawn =
    <Input, Answer>(command: Command<Input, Answer>): Command<Input, Answer> =>
    (em, viewer, input, services) =>
      command(em, viewer, input, { ...services, random } as typeof services);

  async function addCitizens(stage: Stage): Promise<void> {
    for (const { key, name, forumName } of forumCitizens) {
      const personId = await stage.run(
        world.viewer("administrator1"),
        async (em, _viewer, displayName: string, services) => {
          const person = em.create(Person, { displayName, kind: "CITIZEN", employeeNumber: null, unitId: null });
          await addContact(em, person.id, contactOf(`${key}@contoh.test`, []), [], services);
          return person.id;
        },
        name,
      );
      const viewer: Viewer = { ...world.viewer("administrator1"), personId, grants: [] };
      citizens.set(key, viewer);
      await stage.run(viewer, drawn(setProfile), { name: forumName });
    }
  }

  async function addCategories(stage: Stage): Promise<void> {
    for (const [ordinal, { key, ...category }] of categoriesOf(instance).entries()) {
      const unit = {
        tanya: bodyCode,
        seleksi: bodyCode,
        kesehatan: officeCode(instance, "DINKES"),
        sekolah: officeCode(instance, "DISDIK"),
      }[key];
      const input = { ...category, ordinal, unitId: found(world.units, unit) };
      await stage.run(world.viewer("administrator1"), (em, _viewer, given: object) => addCategory(em, given), input);
    }
  }

  const written = topicTexts.flatMap(({ posts: replies, ...topic }): Step[] => [
    {
      day: topic.day,
      time: topic.time,
      async act(stage) {
        const input = { categoryCode: codeOf.get(topic.category), title: topic.title, body: topic.body };
        const { topicId } = await stage.run(citizen(topic.by), drawn(openTopic), input);
        topics.set(topic.key, topicId);
        posts.set(topic.key, (await stage.em.findOneOrFail(Post, { topicId, number: 1 })).id);
        stage.em.clear();
      },
    },
    ...replies.map(({ by, day, time, body, key, replyTo }): Step => ({
      day,
      time,
      async act(stage) {
        const replyToId = replyTo === undefined ? null : found(posts, replyTo);
        const input = { topicId: found(topics, topic.key), replyToId, body };
        const { postId } = await stage.run(citizen(by), drawn(writePost), input);
        if (key !== undefined) posts.set(key, postId);
      },
    })),
  ]);

  const answer = (key: string, day: number, time: string, kind: string, body: string): Step => ({
    day,
    time,
    act: (stage) =>
      stage.run(world.viewer("jurubicara.kepegawaian"), drawn(answerTopic), {
        topicId: found(topics, key),
        unitId: found(world.units, bodyCode),
        kind,
        body,
      }),
  });
  const frequent = (key: string, day: number, time: string): Step => ({
    day,
    time,
    act: (stage) => stage.run(world.viewer("jurubicara.kepegawaian"), markFrequent, { topicId: found(topics, key), isFrequent: true }),
  });
  const hide = (key: string, day: number, time: string, rule: string, reason: string): Step => ({
    day,
    time,
    async act(stage) {
      const { actId } = await stage.run(world.viewer("moderator"), hidePost, { id: found(posts, key), rule, reason });
      acts.set(key, actId);
    },
  });
  const appeal = (key: string, by: Citizen, day: number, time: string, reason: string): Step => ({
    day,
    time,
    act: (stage) => stage.run(citizen(by), appealAct, { id: found(acts, key), reason }),
  });
  const report = (key: string, by: Citizen, day: number, time: string, rule: string, note: string): Step => ({
    day,
    time,
    act: (stage) => stage.run(citizen(by), drawn(reportPost), { id: found(posts, key), rule, note }),
  });

  return [
    { day: -60, time: "09:00", act: addCitizens },
    { day: -60, time: "09:30", act: addCategories },
    ...written,
    answer("str", -38, "10:00", "ACKNOWLEDGEMENT", "Pertanyaan kami terima dan kami periksa pada ketentuan tahun ini."),
    answer(
      "str",
      -35,
      "14:30",
      "RESOLUTION",
      "Yang diterima adalah **STR yang masih berlaku** pada hari terakhir pendaftaran. Bukti pengajuan saja belum cukup. Bila STR seumur hidup sudah terbit, unggah lembar itu.",
    ),
    frequent("str", -34, "09:00"),
    answer(
      "jadwal",
      -31,
      "09:30",
      "RESPONSE",
      "Jadwal dan ruang tes ada di halaman seleksi, pada bagian *Jadwal*. Pembagian ruang menyusul.",
    ),
    answer(
      "jadwal",
      -28,
      "15:00",
      "RESOLUTION",
      "Pembagian ruang sudah tampil. Bawa kartu peserta dan KTP, dan datang satu jam lebih awal.",
    ),
    frequent("jadwal", -27, "09:00"),
    answer(
      "formasi",
      -3,
      "11:20",
      "ACKNOWLEDGEMENT",
      "Kami terima. Data kebutuhan kami mintakan dulu kepada dinas yang mengusulkan formasi.",
    ),
    {
      day: -18,
      time: "12:00",
      act: async (stage) => {
        const { id, version, body } = await stage.em.findOneOrFail(Post, { id: found(posts, "antrean") });
        stage.em.clear();
        const changed = body.replace("ada dua loket", "ada **tiga** loket").replace("- loket ibu", "- loket obat\n- loket ibu");
        return stage.run(citizen("warga1"), drawn(editPost), { id, version, body: changed });
      },
    },
    report("hinaan", "warga2", -15, "07:30", "INSULT", "Menyebut petugas tidak punya otak."),
    hide("hinaan", -15, "09:15", "INSULT", "Menghina petugas. Keluhan tentang layanannya boleh ditulis lagi."),
    hide("kritik", -10, "08:40", "FALSE_ACCUSATION", "Menuduh dinas menyalahgunakan anggaran."),
    appeal("kritik", "warga2", -10, "12:00", "Saya bertanya soal anggaran, tidak menuduh orang."),
    {
      day: -9,
      time: "09:50",
      act: (stage) =>
        stage.run(world.viewer("moderator2"), judgeAppeal, {
          id: found(acts, "kritik"),
          isOverturned: true,
          judgement: "Ini kritik terhadap instansi dan tidak menyebut orang. Kritik boleh.",
        }),
    },
    report("iklan", "warga3", -5, "21:00", "ADVERTISING", "Menawarkan bimbel."),
    hide("iklan", -4, "08:30", "ADVERTISING", "Menawarkan jasa berbayar."),
    appeal("iklan", "warga6", -3, "19:30", "Saya hanya ingin membantu sesama pelamar."),
    report("guru", "warga6", -2, "20:10", "OFF_TOPIC", "Ini soal dinas, bukan forum."),
  ];
}

function found<Key, Value>(all: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = all.get(key);
  if (value === undefined) throw new TypeError(`${String(key)} is not in the forum of the demo.`);
  return value;
}
