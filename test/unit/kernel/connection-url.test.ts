import { expect, test } from "vitest";
import { asRole, databaseName, rolePassword, withDatabase } from "../../../src/kernel/connection-url.ts";

test.each([
  ["postgres://root@127.0.0.1:5432/xyz", "postgres://app:p%40ss@127.0.0.1:5432/xyz"],
  ["postgres://owner:old@db.example/xyz?sslmode=require", "postgres://app:p%40ss@db.example/xyz?sslmode=require"],
  ["postgres:///xyz?host=/run/postgresql", "postgres://app:p%40ss@%2Frun%2Fpostgresql/xyz"],
])("%s can be used as another role", (url, expected) => {
  expect(asRole(url, "app", "p@ss")).toBe(expected);
});

test("the database can be changed, and is named like the user where none is given", () => {
  expect(withDatabase("postgres://root@127.0.0.1:5432/xyz", "a b")).toBe("postgres://root@127.0.0.1:5432/a%20b");
  expect(databaseName("postgres://root@127.0.0.1/a%20b")).toBe("a b");
  expect(databaseName("postgres://root@127.0.0.1")).toBe("root");
});

test("each role has a password of its own, which changes with the secret", () => {
  const passwords = [rolePassword("one", "a"), rolePassword("one", "b"), rolePassword("two", "a")];
  expect(new Set(passwords).size).toBe(3);
  expect(rolePassword("one", "a")).toBe(passwords[0]);
  expect(passwords[0]).toMatch(/^[0-9a-f]{64}$/);
});
