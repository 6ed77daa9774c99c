import { z } from 'zod';
import { pageOf, pageQuery } from './kernel/page.ts';
import { routesOf } from './kernel/route.ts';
import { line, Version } from './kernel/text.ts';
import { PlanContent, SourcePage } from './plan-content.ts';

/** The largest plan document that is read. */
export const largestDocument = 20 * 1024 * 1024;

/** `open` can be edited; `adopted` and `discarded` are closed for good. */
export const proposalStatuses = ['open', 'adopted', 'discarded'] as const;

export const PlanProposalSummary = z.strictObject({
  id: z.uuid(),
  fileName: z.string(),
  title: z.string(),
  year: z.int().nullable(),
  status: z.enum(proposalStatuses),
  keyActivities: z.int(),
  /** Doubts without an answer and likenesses without a decision. */
  openQuestions: z.int(),
  uploadedAt: z.iso.datetime(),
  uploadedBy: z.string(),
});
export type PlanProposalSummary = z.infer<typeof PlanProposalSummary>;

export const PlanProposal = z.strictObject({
  id: z.uuid(),
  fileName: z.string(),
  status: z.enum(proposalStatuses),
  content: PlanContent,
  uploadedAt: z.iso.datetime(),
  uploadedBy: z.string(),
  version: Version,
});
export type PlanProposal = z.infer<typeof PlanProposal>;

/** The document's own text, to be read beside the proposal. */
export const PlanSource = z.strictObject({ fileName: z.string(), pages: z.array(SourcePage) });
export type PlanSource = z.infer<typeof PlanSource>;

const params = z.strictObject({ proposalId: z.uuid() });

export const planProposalRoutes = routesOf('plan-proposal', {
  list: {
    method: 'GET',
    path: '/plan-proposals',
    permission: 'plan-proposal:read',
    summary: 'Uploaded plans, the latest first',
    query: z.strictObject(pageQuery),
    output: pageOf(PlanProposalSummary),
  },
  upload: {
    method: 'POST',
    path: '/plan-proposals',
    permission: 'plan-proposal:upload',
    summary: 'Read a plan document (.txt, .docx, .pdf) into a proposal',
    query: z.strictObject({ fileName: line(200) }),
    input: { file: { maxBytes: largestDocument } },
    output: PlanProposal,
    versioned: true,
  },
  read: {
    method: 'GET',
    path: '/plan-proposals/:proposalId',
    permission: 'plan-proposal:read',
    summary: 'One proposal with all its content',
    params,
    output: PlanProposal,
    versioned: true,
  },
  readSource: {
    method: 'GET',
    path: '/plan-proposals/:proposalId/source',
    permission: 'plan-proposal:read',
    summary: "The text of the proposal's document, page by page",
    params,
    output: PlanSource,
  },
  change: {
    method: 'PUT',
    path: '/plan-proposals/:proposalId',
    permission: 'plan-proposal:change',
    summary: 'Keep the edited content; it may be unfinished but not contradict itself',
    params,
    input: PlanContent,
    maxBytes: 1024 * 1024,
    output: PlanProposal,
    versioned: true,
  },
  discard: {
    method: 'DELETE',
    path: '/plan-proposals/:proposalId',
    permission: 'plan-proposal:discard',
    summary: 'Put the proposal aside for good',
    params,
    output: null,
    versioned: true,
  },
});
