import { Field, ID, Int, InterfaceType } from "type-graphql";

/** The three fields of the live contract (live.ts). A live type implements it and adds what it shows. */
@InterfaceType("Live", {
  autoRegisterImplementations: false,
  description: "An answer of a live field. Apply it where fromSeq is at most your own seq, else ask again with since.",
})
export abstract class LiveFields {
  @Field(() => ID, { description: "Changes when numbers begin anew; then everything is loaded again." })
  epoch!: string;

  @Field(() => Int, { description: "Number up to which the answer is right." })
  seq!: number;

  @Field(() => Int, { description: "Number that the answer builds on; 0: the first page, forget what you have." })
  fromSeq!: number;
}
