/** One GraphQL operation over HTTP, as the reader. Throws where the server did not answer or answered with an error. */
export async function request<Result>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Result> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Result | null; errors?: readonly { message: string }[] };
  if (answer.errors?.[0] || !answer.data) throw new Error(answer.errors?.[0]?.message ?? "The server gave no answer.");
  return answer.data;
}
