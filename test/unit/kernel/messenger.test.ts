import { createServer as createHttpServer, type IncomingMessage, type Server } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { DeliveryFailed, type Message } from "../../../src/kernel/messenger.ts";
import { chooseMessenger, type MessengerConfig } from "../../../src/kernel/messenger/choose-messenger.ts";
import { gatewayMessenger, signGatewayRequest } from "../../../src/kernel/messenger/http-gateway.ts";
import { keptInbox } from "../../../src/kernel/messenger/kept-inbox.ts";
import { printedSheets } from "../../../src/kernel/messenger/printed-sheets.ts";
import { smtpMessenger } from "../../../src/kernel/messenger/smtp.ts";

const clock = fixedClock("2026-11-24T04:00:00Z");
const message = (to: Message["to"], more: Partial<Message> = {}): Message => ({
  to,
  subject: { id: "Kode masuk", en: "Sign-in code" },
  body: { id: "Kode Anda 012345", en: "Your code 012345" },
  locale: "id",
  purpose: "SIGN_IN_CODE",
  ...more,
});
const email = { kind: "EMAIL", address: "siti@contoh.id" } as const;
const phone = { kind: "PHONE", address: "+6281234567890" } as const;
const print = { kind: "PRINT", address: "Lembar 12" } as const;
const failure = async (work: Promise<void>): Promise<unknown> =>
  work.then(
    () => "sent",
    (error: unknown) => (error instanceof DeliveryFailed ? { message: error.message, isTemporary: error.isTemporary } : error),
  );

const open: (Server | TcpServer)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done))));
});
const listen = async (server: Server | TcpServer): Promise<number> => {
  open.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
};

describe("the kept inbox", () => {
  test("keeps the newest first, in the reader's language, and only so many", async () => {
    const inbox = keptInbox(clock, 2);
    await inbox.send(message(email));
    await inbox.send(message(phone, { locale: "en" }));
    await inbox.send(message(email, { purpose: "DIGEST" }));
    expect(inbox.messages()).toEqual([
      { sentAt: clock.now(), to: email, subject: "Kode masuk", body: "Kode Anda 012345", purpose: "DIGEST" },
      { sentAt: clock.now(), to: phone, subject: "Sign-in code", body: "Your code 012345", purpose: "SIGN_IN_CODE" },
    ]);
  });
});

describe("printed sheets", () => {
  test("wait in order and are handed out once", async () => {
    const sheets = printedSheets(clock);
    await sheets.send(message(print));
    await sheets.send(message({ kind: "PRINT", address: "Lembar 13" }));
    expect(sheets.waiting()).toBe(2);
    expect(sheets.take().map((sheet) => [sheet.label, sheet.text])).toEqual([
      ["Lembar 12", "Kode Anda 012345"],
      ["Lembar 13", "Kode Anda 012345"],
    ]);
    expect(sheets.take()).toEqual([]);
  });

  test("refuse other addresses, and too many at once", async () => {
    const sheets = printedSheets(clock, 1);
    await sheets.send(message(print));
    expect(await failure(sheets.send(message(print)))).toEqual({ message: "Too many sheets wait to be printed.", isTemporary: true });
    expect(await failure(sheets.send(message(email)))).toEqual({
      message: "Printed sheets take only messages to be printed.",
      isTemporary: false,
    });
  });
});

describe("the gateway", () => {
  const gateway = async (status: number): Promise<{ url: string; seen: { headers: IncomingMessage["headers"]; body: string }[] }> => {
    const seen: { headers: IncomingMessage["headers"]; body: string }[] = [];
    const server = createHttpServer((request, response) => {
      const parts: Buffer[] = [];
      request
        .on("data", (part: Buffer) => parts.push(part))
        .on("end", () => {
          seen.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
          response.writeHead(status, { connection: "close", location: "http://127.0.0.1:1/" }).end("+6281234567890 accepted");
        });
    });
    return { url: `http://127.0.0.1:${await listen(server)}/send`, seen };
  };

  test("receives the message with a signature over time and body", async () => {
    const { url, seen } = await gateway(202);
    await gatewayMessenger({ url, secret: "s3cret", clock }).send(message(phone, { reference: "event-7" }));
    const [request] = seen;
    expect(JSON.parse(request?.body ?? "")).toEqual({
      to: "+6281234567890",
      subject: "Kode masuk",
      text: "Kode Anda 012345",
      purpose: "SIGN_IN_CODE",
      locale: "id",
      reference: "event-7",
    });
    expect(request?.headers["x-timestamp"]).toBe("1795492800");
    expect(request?.headers["x-signature"]).toBe(signGatewayRequest("s3cret", "1795492800", request?.body ?? ""));
    expect(request?.headers["idempotency-key"]).toBe("event-7");
    expect(signGatewayRequest("other", "1795492800", request?.body ?? "")).not.toBe(request?.headers["x-signature"]);
  });

  test.each([
    [302, false],
    [400, false],
    [408, true],
    [429, true],
    [503, true],
  ])("that answers %i is tried again: %s", async (status, isTemporary) => {
    const { url } = await gateway(status);
    expect(await failure(gatewayMessenger({ url, secret: "s", clock }).send(message(phone)))).toEqual({
      message: `The message gateway answered ${status}.`,
      isTemporary,
    });
  });

  test("that is away is tried again", async () => {
    const port = await listen(createTcpServer((socket) => socket.destroy()));
    expect(await failure(gatewayMessenger({ url: `http://127.0.0.1:${port}/`, secret: "s", clock }).send(message(phone)))).toEqual({
      message: "The message gateway did not answer.",
      isTemporary: true,
    });
  });

  test("takes only telephone numbers", async () => {
    expect(await failure(gatewayMessenger({ url: "http://127.0.0.1:1/", secret: "s", clock }).send(message(email)))).toEqual({
      message: "The gateway takes only telephone numbers.",
      isTemporary: false,
    });
  });
});

describe("the mail server", () => {
  /** Speaks as much SMTP as one message needs (RFC 5321). */
  const mailServer = async (recipientAnswer: string): Promise<{ url: string; lines: string[] }> => {
    const lines: string[] = [];
    const server = createTcpServer((socket) => {
      let isData = false;
      socket.on("error", () => socket.destroy());
      socket.write("220 test\r\n");
      socket.on("data", (chunk) => {
        for (const line of chunk.toString().split("\r\n").filter(Boolean)) {
          lines.push(line);
          if (isData) {
            if (line === ".") {
              isData = false;
              socket.write("250 kept\r\n");
            }
            continue;
          }
          const verb = line.slice(0, 4).toUpperCase();
          if (verb === "DATA") isData = true;
          socket.write(
            { EHLO: "250 test\r\n", RCPT: `${recipientAnswer}\r\n`, DATA: "354 go\r\n", QUIT: "221 bye\r\n" }[verb] ?? "250 ok\r\n",
          );
          if (verb === "QUIT") socket.end();
        }
      });
    });
    return { url: `smtp://127.0.0.1:${await listen(server)}/?ignoreTLS=true`, lines };
  };

  test("receives plain text in the reader's language, and nothing slips into the headers", async () => {
    const { url, lines } = await mailServer("250 ok");
    const mail = smtpMessenger(url, "BKPP <noreply@contoh.go.id>");
    await mail.send(message(email, { locale: "en", reference: "event-7", subject: { id: "-", en: "Code\r\nBcc: other@contoh.id" } }));
    mail.close();
    expect(lines).toContain("RCPT TO:<siti@contoh.id>");
    expect(lines).toContain("Subject: Code Bcc: other@contoh.id");
    expect(lines).toContain("Message-ID: <event-7@contoh.go.id>");
    expect(lines).toContain("Your code 012345");
    expect(lines.filter((line) => /^RCPT|^Bcc:/i.test(line))).toHaveLength(1);
  });

  test.each([
    ["550 no such mailbox siti@contoh.id", false],
    ["451 later", true],
  ])("that answers %s is tried again: %s", async (answer, isTemporary) => {
    const { url } = await mailServer(answer);
    const mail = smtpMessenger(url, "noreply@contoh.go.id");
    const error = await mail.send(message(email)).catch((cause: unknown) => cause);
    mail.close();
    expect(error).toMatchObject({ message: "The mail server did not take the message.", isTemporary });
    expect(JSON.stringify([String(error), String((error as Error).cause)])).not.toContain("siti");
  });
});

describe("the choice of adapters", () => {
  const config: MessengerConfig = {
    smtpUrl: null,
    mailFrom: "noreply@contoh.go.id",
    messageGatewayUrl: null,
    messageGatewaySecret: "s",
    isProduction: false,
  };

  test("keeps everything in the inbox outside production, except what is to be printed", async () => {
    const { messenger, inbox, sheets, close } = chooseMessenger(config, clock);
    for (const to of [email, phone, print]) await messenger.send(message(to));
    expect(inbox?.messages().map((each) => each.to.kind)).toEqual(["PHONE", "EMAIL"]);
    expect(sheets.waiting()).toBe(1);
    close();
  });

  test("has no inbox in production: a message without an adapter fails for a human to see", async () => {
    const { messenger, inbox } = chooseMessenger({ ...config, isProduction: true }, clock);
    expect(inbox).toBeNull();
    expect(await failure(messenger.send(message(phone)))).toEqual({
      message: "No adapter is configured for messages of the kind PHONE.",
      isTemporary: false,
    });
  });

  test("uses the mail server and the gateway where they are configured", async () => {
    const port = await listen(createTcpServer((socket) => socket.destroy()));
    const { messenger, inbox, close } = chooseMessenger(
      { ...config, smtpUrl: `smtp://127.0.0.1:${port}`, messageGatewayUrl: `http://127.0.0.1:${port}/` },
      clock,
    );
    expect(await failure(messenger.send(message(email)))).toEqual({
      message: "The mail server did not take the message.",
      isTemporary: true,
    });
    expect(await failure(messenger.send(message(phone)))).toEqual({ message: "The message gateway did not answer.", isTemporary: true });
    expect(inbox?.messages()).toEqual([]);
    close();
  });
});
