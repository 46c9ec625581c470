import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createMessageConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node.js";

const require = createRequire(import.meta.url);
const SERVER = join(
  dirname(require.resolve("yaml-language-server/package.json")),
  "bin",
  "yaml-language-server",
);

const SETTINGS: Record<string, unknown> = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } },
};

/** What an editor with YAML support does: it talks to the real yaml-language-server. */
export interface YamlEditor {
  /** Opens a text as if it stood in this file; gives the problems that the editor underlines. */
  open(file: string, text: string): Promise<Diagnostic[]>;
  /** What is offered at a place of an open file. Lines and characters count from 0. */
  complete(file: string, position: Position): Promise<CompletionItem[]>;
  /** What is shown when the pointer rests on a place, as plain text. */
  hover(file: string, position: Position): Promise<string>;
  close(): Promise<void>;
}

export async function startYamlEditor(folder: string): Promise<YamlEditor> {
  const server = spawn(process.execPath, [SERVER, "--stdio"], { cwd: folder });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => SETTINGS[section ?? ""] ?? {}),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uriOf(folder),
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    async open(file, text) {
      const uri = uriOf(file);
      const published = new Promise<Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return published;
    },
    async complete(file, position) {
      const textDocument = { uri: uriOf(file) };
      const found = await connection.sendRequest(CompletionRequest.type, {
        textDocument,
        position,
      });
      return Array.isArray(found) ? found : (found?.items ?? []);
    },
    async hover(file, position) {
      const textDocument = { uri: uriOf(file) };
      const found = await connection.sendRequest(HoverRequest.type, { textDocument, position });
      return found ? plain(found.contents) : "";
    },
    async close() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      server.kill();
    },
  };
}

function plain(contents: Hover["contents"]): string {
  if (typeof contents === "string") return contents;
  return Array.isArray(contents) ? contents.map(plain).join("\n") : contents.value;
}

function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
