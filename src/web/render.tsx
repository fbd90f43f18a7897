import { renderToString } from "preact-render-to-string";
import type { VNode } from "preact";
import { Page } from "./components/page.tsx";
import { Problem } from "./components/problem.tsx";
import { withoutCursors } from "./cursors.ts";
import type { FormState } from "./form.ts";
import type { AnyPage } from "./page.ts";
import type { ProblemPage } from "./problem-page.ts";
import { SiteContext } from "./site.ts";
import type { Site } from "./site.ts";
import { patterns } from "./paths.ts";

export interface Rendering {
  readonly page: AnyPage;
  readonly data: unknown;
  readonly form: FormState;
  readonly site: Site;
  readonly notice: string | null;
}

/** The whole document of a page. Throws where the view throws. */
export function renderPage({ page, data, form, site, notice }: Rendering): string {
  const { View } = page;
  return documentOf(
    site,
    <Page
      title={page.title(data, site)}
      description={page.description(data, site)}
      isFront={page.path === patterns.front}
      isIndexed={page.area === "public" && !page.isPersonal}
      trail={page.trail?.(data, site) ?? []}
      notice={notice}
    >
      <View data={data} form={form} />
    </Page>,
  );
}

/** The whole document that says what went wrong. */
export function renderProblem(problem: ProblemPage, site: Site, logId: string | null): string {
  return documentOf(
    site,
    <Page title={problem.title} description={problem.what} isIndexed={false}>
      <Problem
        level="h1"
        title={problem.title}
        what={problem.what}
        retry={problem.canRetry ? site.address : null}
        fromStart={problem.isAddressWrong ? withoutCursors(site.address) : null}
        logId={logId}
      />
    </Page>,
  );
}

const documentOf = (site: Site, page: VNode): string =>
  `<!doctype html>${renderToString(<SiteContext.Provider value={site}>{page}</SiteContext.Provider>)}`;
