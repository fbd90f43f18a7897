import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";

export const topicQuery = graphql(`
  query Topic($code: String!, $first: Int = 10, $after: String, $last: Int) {
    topic(code: $code) {
      id
      code
      title
      state
      openedAt
      lastPostAt
      postCount
      isFrequent
      category {
        code
        name
        nameEn
      }
      author {
        name
      }
      answerUnit {
        name
        nameEn
      }
      answerClock {
        next
        dueOn
        isOverdue
        acknowledgeBy
        respondBy
        resolveBy
        acknowledgedAt
        respondedAt
        resolvedAt
      }
      posts(first: $first, after: $after, last: $last) {
        nodes {
          id
          number
          state
          html
          postedAt
          editedAt
          revisionCount
          officialKind
          officialRole
          version
          isOwn
          author {
            name
          }
          unit {
            name
            nameEn
          }
          replies(first: 20) {
            nodes {
              id
              number
              state
              html
              postedAt
              editedAt
              revisionCount
              officialKind
              officialRole
              version
              isOwn
              author {
                name
              }
              unit {
                name
                nameEn
              }
            }
            totalCount
            pageInfo {
              hasNextPage
            }
          }
        }
        totalCount
        isCountCapped
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** One post with all its replies, page by page. */
export const threadQuery = graphql(`
  query TopicThread($id: ID!, $after: String) {
    node(id: $id) {
      ... on Post {
        id
        number
        state
        html
        postedAt
        editedAt
        revisionCount
        officialKind
        officialRole
        version
        isOwn
        author {
          name
        }
        unit {
          name
          nameEn
        }
        topic {
          code
        }
        replies(first: 50, after: $after) {
          nodes {
            id
            number
            state
            html
            postedAt
            editedAt
            revisionCount
            officialKind
            officialRole
            version
            isOwn
            author {
              name
            }
            unit {
              name
              nameEn
            }
          }
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

/** What only some posts have: earlier texts, acts of moderators, and one's own text as it was written. */
export const postDetailsQuery = graphql(`
  query PostDetails($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Post {
        id
        body
        revisions {
          number
          html
          writtenAt
          replacedAt
        }
        moderationActs {
          id
          action
          rule
          reason
          outcome
          judgement
        }
      }
    }
  }
`);

type Topic = NonNullable<ResultOf<typeof topicQuery>["topic"]>;
export type TopicHead = Omit<Topic, "posts">;
export type ThreadPost = Topic["posts"]["nodes"][number];
/** A post or a reply; a reply has none itself. */
export type ShownPost = Omit<ThreadPost, "replies">;
export type ThreadNode = ResultOf<typeof threadQuery>["node"];
export type PostDetails = Extract<NonNullable<ResultOf<typeof postDetailsQuery>["nodes"][number]>, { id: string }>;

export const writeMutation = graphql(`
  mutation PostWrite($input: PostWriteInput!) {
    postWrite(input: $input) {
      post {
        number
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
export const editMutation = graphql(`
  mutation PostEdit($input: PostEditInput!) {
    postEdit(input: $input) {
      post {
        number
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
export const withdrawMutation = graphql(`
  mutation PostWithdraw($input: PostWithdrawInput!) {
    postWithdraw(input: $input) {
      post {
        number
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
export const reportMutation = graphql(`
  mutation PostReport($input: PostReportInput!) {
    postReport(input: $input) {
      post {
        number
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
export const appealMutation = graphql(`
  mutation ModerationAppeal($input: ModerationAppealInput!) {
    moderationAppeal(input: $input) {
      act {
        post {
          number
        }
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
