import type { FastifyRequest } from 'fastify';

export type PlanRequest = FastifyRequest;
