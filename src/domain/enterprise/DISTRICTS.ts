/** The 16 districts of Shanghai by GB/T 2260 code; codes of merged districts (310103, 310108, 310119, 310230) are not among them. */
export const DISTRICTS = [
  { code: '310101', zh: '黄浦区', en: 'Huangpu District' },
  { code: '310104', zh: '徐汇区', en: 'Xuhui District' },
  { code: '310105', zh: '长宁区', en: 'Changning District' },
  { code: '310106', zh: '静安区', en: 'Jing’an District' },
  { code: '310107', zh: '普陀区', en: 'Putuo District' },
  { code: '310109', zh: '虹口区', en: 'Hongkou District' },
  { code: '310110', zh: '杨浦区', en: 'Yangpu District' },
  { code: '310112', zh: '闵行区', en: 'Minhang District' },
  { code: '310113', zh: '宝山区', en: 'Baoshan District' },
  { code: '310114', zh: '嘉定区', en: 'Jiading District' },
  { code: '310115', zh: '浦东新区', en: 'Pudong New Area' },
  { code: '310116', zh: '金山区', en: 'Jinshan District' },
  { code: '310117', zh: '松江区', en: 'Songjiang District' },
  { code: '310118', zh: '青浦区', en: 'Qingpu District' },
  { code: '310120', zh: '奉贤区', en: 'Fengxian District' },
  { code: '310151', zh: '崇明区', en: 'Chongming District' },
] as const

/** The code of one of the 16 districts. */
export type DistrictCode = (typeof DISTRICTS)[number]['code']
