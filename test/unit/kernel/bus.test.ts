import { expect, test } from "vitest";
import { createBus, type TopicMessage } from "../../../src/kernel/bus.ts";

const message = (seq: number, epoch = "one", topic = "vacancy"): TopicMessage => ({
  topic,
  epoch,
  seq,
  event: "scoreRecorded",
  payload: {},
});
const unexpected = (error: unknown): never => {
  throw error;
};

test("a message reaches those who listen to its topic at that moment, once", () => {
  const bus = createBus(unexpected);
  const heard: number[] = [];
  bus.publish(message(1));
  const end = bus.subscribe("vacancy", ({ seq }) => void heard.push(seq));
  bus.publish(message(2));
  bus.publish(message(2));
  bus.publish(message(3, "one", "other"));
  bus.publish(message(3));
  end();
  bus.publish(message(4));
  expect(heard).toEqual([2, 3]);
});

test("numbers begin anew with a new epoch", () => {
  const bus = createBus(unexpected);
  const heard: string[] = [];
  bus.subscribe("vacancy", ({ epoch, seq }) => void heard.push(`${epoch} ${seq}`));
  [message(8), message(1, "two"), message(2, "two")].forEach((each) => bus.publish(each));
  expect(heard).toEqual(["one 8", "two 1", "two 2"]);
});

test("a listener that throws is reported, and the others hear all the same", () => {
  const failures: unknown[] = [];
  const bus = createBus((error) => void failures.push(error));
  const heard: number[] = [];
  bus.subscribe("vacancy", () => unexpected("broken"));
  bus.subscribe("vacancy", ({ seq }) => void heard.push(seq));
  bus.publish(message(1));
  expect([heard, failures]).toEqual([[1], ["broken"]]);
});

test("one function that listens twice hears twice, and each ends by itself", () => {
  const bus = createBus(unexpected);
  let count = 0;
  const listener = () => void (count += 1);
  const end = bus.subscribe("vacancy", listener);
  bus.subscribe("vacancy", listener);
  bus.publish(message(1));
  end();
  end();
  bus.publish(message(2));
  expect(count).toBe(3);
});

test("it knows the topics that have listeners, and the last message of each", () => {
  const bus = createBus(unexpected);
  const end = bus.subscribe("vacancy", () => undefined);
  bus.subscribe("silent", () => undefined);
  bus.publish(message(5));
  expect([...bus.watched()].map(([topic, last]) => [topic, last?.seq])).toEqual([
    ["vacancy", 5],
    ["silent", undefined],
  ]);
  end();
  expect([...bus.watched().keys()]).toEqual(["silent"]);
});
