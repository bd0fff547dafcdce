import type { Catalogue } from '@/domain/solutions/Catalogue'

/** A catalogue of made-up firms, to see what one looks like. */
export const SAMPLE_SOLUTIONS: Catalogue = {
  kind: 'solutions', formatVersion: 1, title: '示例方案目录（虚构）', publisher: '数诊示例', asOf: '2026-10-01', example: true,
  solutions: [
    {
      provider: '示例甲软件（虚构）', product: '甲-排产', text: { zh: '按订单、物料和设备能力排到班次，插单后重排，改动的人写明原因。', en: 'Plans orders to the shift by material and machine capacity, plans again after a rush order, and asks whoever changes it for the reason.' },
      serves: [{ indicator: 'scenario-19', levels: [2, 3, 4] }, { indicator: 'scenario-20', levels: [2, 3, 4] }, { indicator: 'scenario-21', levels: [2, 3] }],
      references: ['一家 300 人的冲压件厂，2024 年起（虚构）'], contact: 'sales@example.invalid',
    },
    {
      provider: '示例乙自动化（虚构）', product: '乙-设备联网箱', text: { zh: '给老机床加采集盒，状态、产量和报警进同一个库，停机自动派单。', en: 'A collecting box for old machines: state, output and alarms go to one store, and a stop becomes a task.' },
      serves: [{ indicator: 'scenario-31', levels: [2, 3] }, { indicator: 'scenario-32', levels: [2, 3] }, { indicator: 'scenario-33', levels: [3, 4] }],
      references: ['一家注塑厂的 48 台机（虚构）'], contact: 'sales@example.invalid',
    },
    {
      provider: '示例丙咨询（虚构）', product: '丙-数据家底', text: { zh: '清点数据、定负责人和编码，配一套每月查的质量规则。', en: 'Takes stock of data, names owners and codes, and brings a set of quality rules that are checked monthly.' },
      serves: [1, 2, 3, 4, 5, 6, 7, 8].map(number => ({ indicator: `data-${number}`, levels: [1, 2, 3] })),
      contact: 'sales@example.invalid',
    },
    {
      provider: '示例丁安全（虚构）', product: '丁-工控安全套件', text: { zh: '分区隔离、口令与补丁台账、备份恢复演练，一年两次陪练。', en: 'Zones and barriers, registers of passwords and patches, restore drills, and two exercises a year.' },
      serves: [1, 2, 3, 4, 5, 6, 7, 8].map(number => ({ indicator: `security-${number}`, levels: [1, 2, 3] })),
      references: ['一家汽车零部件厂，两个车间（虚构）'], contact: 'sales@example.invalid',
    },
    {
      provider: '示例戊培训（虚构）', product: '戊-班组长数字课', text: { zh: '按本厂的系统现场教，学完能独立改看板和查追溯。', en: 'Teaches on site with the plant’s own systems; afterwards foremen change boards and trace lots by themselves.' },
      serves: [{ indicator: 'base-8', levels: [1, 2, 3] }, { indicator: 'base-13', levels: [2, 3] }, { indicator: 'base-17', levels: [2, 3] }],
      contact: 'sales@example.invalid',
    },
    {
      provider: '示例己云（虚构）', product: '己-排序供货', industries: ['automotive'], text: { zh: '接主机厂的上线顺序，按顺序备料、装车、核对。', en: 'Takes the car maker’s line sequence, and picks, loads and checks in that order.' },
      serves: [{ indicator: 'edition-automotive-1', levels: [2, 3, 4] }], contact: 'sales@example.invalid',
    },
  ],
}
