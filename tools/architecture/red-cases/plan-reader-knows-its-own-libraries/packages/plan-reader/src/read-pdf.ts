import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';

export const allowed = getDocumentProxy;
export const notItsOwn = z;
