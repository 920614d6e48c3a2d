import { dashed } from '../../layout/blocks.ts';
import type { Block } from '../../layout/paper.ts';
import { numberedSections } from '../../layout/numbered-parts.ts';
import type { InspectionMinutes, Party } from './view-model.ts';

const peopleOf = ({ people, offices }: Party): readonly Block[] =>
  dashed([
    ...people.map(
      ({ formOfAddress, name, post, role }) => `${formOfAddress} ${name} - ${post}${role === null ? '' : `, ${role}`}`,
    ),
    ...offices.map((office) => `Đại diện ${office}`),
  ]);

/** Both sides with their posts, in the order of precedence that the officer gave. */
export const attendance = ({ delegation, host }: InspectionMinutes): readonly Block[] =>
  numberedSections([
    { title: `Đoàn kiểm tra ${delegation.unitName}`, blocks: peopleOf(delegation) },
    { title: `Đơn vị được kiểm tra: ${host.unitName}`, blocks: peopleOf(host) },
  ]);
