import * as v from 'valibot';

/** What the stage and the notes window tell each other. */

const Stage = v.object({
  kind: v.literal('scene'),
  at: v.number(),
  count: v.number(),
  caption: v.string(),
  notes: v.string(),
  /** The title of the next scene, null for the last. */
  next: v.nullable(v.string()),
  startedAt: v.number(),
  language: v.picklist(['zh', 'en']),
});

const Message = v.variant('kind', [
  Stage,
  v.object({ kind: v.literal('over') }),
  v.object({ kind: v.literal('hello') }),
  v.object({ kind: v.literal('step'), by: v.picklist([1, -1]) }),
]);

export type StageNews = v.InferOutput<typeof Stage>;
export type NotesMessage = v.InferOutput<typeof Message>;

export const NOTES_CHANNEL = 'jiatu-notes';

/** Listens on the channel of this site's windows; returns how to speak and how to stop. */
export function openChannel(hear: (message: NotesMessage) => void) {
  const channel = new BroadcastChannel(NOTES_CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = v.safeParse(Message, data);
    if (read.success) hear(read.output);
  };
  return { say: (message: NotesMessage) => channel.postMessage(message), stop: () => channel.close() };
}
