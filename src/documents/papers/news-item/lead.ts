import { toScreenDate } from '../../../kernel/plain-date.ts';
import { type Line, line } from '../../layout/line.ts';
import { namedWithPost } from '../inspection/wording.ts';
import type { InspectionNews } from './view-model.ts';

/** Who inspected whom, when, about what, and who received them. */
export function lead({ date, partOfDay, clusterName, provinceName, delegation, host }: InspectionNews): Line {
  const offices = host.offices.length === 0 ? '' : `; cùng dự có đại diện ${host.offices.join(', ')}`;
  return line`${partOfDay} ${toScreenDate(date)}, Đoàn kiểm tra ${delegation.unitName} (${provinceName}) do ${namedWithPost(delegation.head)} làm Trưởng đoàn đã có buổi làm việc tại ${host.unitName} về công tác thi đua, khen thưởng của ${clusterName}. Tiếp và làm việc với Đoàn có ${namedWithPost(host.head)}${offices}.`;
}
