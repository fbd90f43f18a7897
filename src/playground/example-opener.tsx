/** @jsxImportSource react */
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type ReactNode, useEffect, useEffectEvent } from "react";
import type { Example } from "./example.ts";
import { ask, operationName, operationOf } from "./operations.ts";

/** `ready` says how to run it, `finding` that the variables are looked for, the others why they are missing. */
export type OpeningState = "ready" | "finding" | "nothingYet" | "notFound";
type Outcome = readonly [OpeningState, Readonly<Record<string, unknown>>];

export interface ExampleOpenerProps {
  example: Example | null;
  onState(state: OpeningState): void;
}

/** Shows nothing: opens the chosen example in the editor, in the tab that it has, else in an empty or a new one. */
export function ExampleOpener({ example, onState }: ExampleOpenerProps): ReactNode {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(({ tabs, activeTabIndex, queryEditor, variableEditor }) => ({
    tabs,
    activeTabIndex,
    queryEditor,
    variableEditor,
  }));
  const isReady = queryEditor !== undefined && variableEditor !== undefined;

  const open = useEffectEvent((query: string, variables: string) => {
    if (queryEditor === undefined || variableEditor === undefined) return;
    if (tabs[activeTabIndex]?.query?.trim()) addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    updateActiveTabValues({ query, variables });
  });

  /** Whether the example was open already; then what was changed in it stays. */
  const reopen = useEffectEvent((query: string): boolean => {
    const index = tabs.findIndex((tab) => operationName(tab.query ?? "") === operationName(query));
    if (index === -1) return false;
    if (index !== activeTabIndex) changeTab(index);
    return true;
  });

  const announce = useEffectEvent(onState);

  useEffect(() => {
    if (example === null || !isReady) return undefined;
    let isCurrent = true;
    const query = operationOf(example.name);
    if (reopen(query)) {
      announce("ready");
      return undefined;
    }
    announce("finding");
    const show = async (): Promise<void> => {
      const [state, variables] = await outcomeOf(example);
      if (!isCurrent) return;
      open(query, JSON.stringify(variables, null, 2));
      announce(state);
    };
    void show();
    return () => void (isCurrent = false);
  }, [example, isReady]);

  return null;
}

async function outcomeOf(example: Example): Promise<Outcome> {
  try {
    const variables = await example.variables(ask);
    return variables === null ? ["nothingYet", {}] : ["ready", variables];
  } catch {
    return ["notFound", {}];
  }
}
