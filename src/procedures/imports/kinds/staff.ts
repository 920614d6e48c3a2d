import { type StaffReading, readStaffRows } from '../../../domain/imports/records/staff-row.ts';
import { insertPosts, postsReplacedBy } from '../../../store/records/posts.ts';
import type { ImportKindSteps } from './kind-steps.ts';
import { staffRun } from './records/staff-run.ts';
import { undoRecords } from './records/undo-records.ts';

/** Danh sách cán bộ, công chức, viên chức, and citizens without a post: adds people and their posts. */
export const staffKind: ImportKindSteps<StaffReading> = {
  kind: 'staff',
  action: 'import-records',
  read: readStaffRows,
  openRun: staffRun,
  undo: undoRecords({ table: 'employments', replacedBy: postsReplacedBy, insert: insertPosts }),
};
