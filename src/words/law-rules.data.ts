import type { RuleName } from '../domain/awards/rule-names.data.ts';
import type { Phrase } from './words.ts';

/** Each condition of the law in plain words; the clause beside it gives the exact text. */
export const lawRuleWords: Readonly<Record<RuleName, Phrase>> = {
  'BK_BO_TINH-within': {
    vi: 'Đủ số lần Bằng khen cấp bộ, tỉnh trong thời gian đó',
    en: 'Enough provincial Bằng khen within that time',
  },
  'BK_TTCP-within': {
    vi: 'Đủ số lần Bằng khen của Thủ tướng Chính phủ trong thời gian đó',
    en: 'Enough the Prime Minister’s Bằng khen within that time',
  },
  'CO_TD_BO_TINH-within': {
    vi: 'Đủ số lần Cờ thi đua cấp bộ, tỉnh trong thời gian đó',
    en: 'Enough provincial flags within that time',
  },
  'CO_TD_CHINH_PHU-within': {
    vi: 'Đủ số lần Cờ thi đua của Chính phủ trong thời gian đó',
    en: 'Enough Government flags within that time',
  },
  'active-in-locality': { vi: 'Tích cực tham gia phong trào ở địa phương', en: 'Active in local movements' },
  'all-complete-tasks': { vi: '100 % cá nhân hoàn thành nhiệm vụ', en: 'All members complete their tasks' },
  'attitude-and-movement': {
    vi: 'Tích cực tham gia phong trào thi đua, đoàn kết, tương trợ, đạo đức lành mạnh',
    en: 'Takes part in emulation, united, of good conduct',
  },
  'body-on-round-anniversary': {
    vi: 'Bộ, tỉnh nhân dịp kỷ niệm năm tròn',
    en: 'A ministry or province on a round anniversary',
  },
  'brave-act': { vi: 'Hành động dũng cảm cứu người, tài sản', en: 'A brave act' },
  'certificates-instead-of-flags': {
    vi: 'Không thuộc đối tượng tặng cờ: đủ số Bằng khen cấp bộ, tỉnh',
    en: 'Outside flags: enough provincial certificates',
  },
  'chosen-in-movement': { vi: 'Được bình xét trong phong trào thi đua', en: 'Chosen in a movement' },
  'clean-environment': { vi: 'Môi trường an toàn, cảnh quan sạch đẹp', en: 'A clean environment' },
  'commendation-ways': { vi: 'Một trong các trường hợp được tặng Giấy khen', en: 'One of the ways to a Giấy khen' },
  commune: { vi: 'Là xã, phường, thị trấn, đặc khu', en: 'A commune' },
  'continuous-years': {
    vi: 'Đủ số năm liên tục tính đến năm xét',
    en: 'Enough continuous years up to the reviewed one',
  },
  contribution: { vi: 'Có đóng góp vào phát triển kinh tế - xã hội, từ thiện, nhân đạo', en: 'A contribution' },
  'contribution-recognised': {
    vi: 'Có đóng góp được bộ, tỉnh ghi nhận',
    en: 'A contribution recognised by the ministry or province',
  },
  'cultural-family': { vi: 'Đạt tiêu chuẩn gia đình văn hóa', en: 'The standards of a cultural family' },
  'cultural-life': { vi: 'Đời sống văn hóa lành mạnh, phong phú', en: 'Cultural life' },
  'cultural-village': { vi: 'Đạt tiêu chuẩn thôn, tổ dân phố văn hóa', en: 'The standards of a cultural village' },
  'decree-of-title': {
    vi: 'Tiêu chuẩn theo nghị định riêng: chưa đối chiếu',
    en: 'The separate decree: text not read',
  },
  'defence-order-ways': {
    vi: 'Một trong các tiêu chuẩn Huân chương Bảo vệ Tổ quốc',
    en: 'One of the ways to the Defence Order',
  },
  'democracy-and-thrift': {
    vi: 'Thực hiện tốt dân chủ cơ sở, phong trào, chăm lo đời sống, tiết kiệm',
    en: 'Grass-roots democracy, care, thrift',
  },
  'direct-or-managing-work': {
    vi: 'Đủ năm công tác trực tiếp hoặc quản lý',
    en: 'Enough years of direct or managing work',
  },
  'direct-work': { vi: 'Đủ năm làm việc trực tiếp', en: 'Enough years of direct work' },
  'direct-work-of-managers': { vi: 'Trong đó đủ số năm trực tiếp', en: 'Of which enough in direct work' },
  'effective-work': {
    vi: 'Lao động, sản xuất có hiệu quả, tham gia phong trào và hoạt động xã hội',
    en: 'Effective work, takes part in social life',
  },
  'ethics-and-skill': { vi: 'Phẩm chất, đạo đức và tài năng', en: 'Ethics and skill' },
  'excellent-or-initiative': {
    vi: 'Hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến, đề tài được công nhận',
    en: 'Rated excellent, or a recognised initiative',
  },
  'excellent-years-within': {
    vi: 'Đủ số năm hoàn thành xuất sắc trong thời gian đó',
    en: 'Enough excellent years within that time',
  },
  'exceptional-nationwide': {
    vi: 'Công lao, thành tích đặc biệt xuất sắc, nêu gương toàn quốc',
    en: 'Exceptional merit, nationwide',
  },
  'farmer-model': { vi: 'Mô hình sản xuất ổn định đủ số năm', en: 'A stable production model' },
  'farmer-model-two-years': { vi: 'Mô hình sản xuất ổn định từ 2 năm', en: 'A production model of 2 years' },
  feat: { vi: 'Lập chiến công, có phạm vi ảnh hưởng theo hạng', en: 'A feat with the effect of its class' },
  'first-class-order-then-ten-years': {
    vi: 'Đã có Huân chương Độc lập hoặc Quân công hạng Nhất và mười năm sau đó',
    en: 'A first-class order, then ten years',
  },
  'flag-by-cluster': { vi: 'Cờ thi đua theo cụm, khối thi đua', en: 'The flag by way of the cluster' },
  'flag-by-cluster-or-movement': {
    vi: 'Dẫn đầu cụm, khối hoặc dẫn đầu phong trào thi đua theo chuyên đề',
    en: 'Leads a cluster or a thematic movement',
  },
  'flags-not-read': { vi: 'Số cờ, bằng khen: chưa có văn bản để đối chiếu', en: 'Flags: text not read' },
  'flags-within': {
    vi: 'Có Cờ thi đua, Bằng khen theo quy định trong thời gian đó',
    en: 'Flags and certificates within that time',
  },
  foreign: { vi: 'Là người, tổ chức nước ngoài', en: 'Foreign' },
  'foreign-contribution': {
    vi: 'Có đóng góp, được bộ, tỉnh công nhận và đề nghị',
    en: 'A foreigner’s contribution, recognised and proposed',
  },
  'excellent-with-unit': {
    vi: 'Hoàn thành xuất sắc nhiệm vụ, cùng với đơn vị mà mình đứng đầu',
    en: 'Rated excellent together with the unit that one heads',
  },
  'headed-unit-done-excellently': {
    vi: 'Đơn vị mà mình đứng đầu hoàn thành xuất sắc nhiệm vụ (người đứng đầu không xếp cao hơn đơn vị)',
    en: 'The unit that one heads is rated excellent (its head is rated no higher)',
  },
  'headed-unit-done-well': {
    vi: 'Đơn vị mà mình đứng đầu hoàn thành tốt nhiệm vụ trở lên (người đứng đầu không xếp cao hơn đơn vị)',
    en: 'The unit that one heads is rated good or better (its head is rated no higher)',
  },
  'taxes-confirmed': {
    vi: 'Có xác nhận của cơ quan thuế về nghĩa vụ nộp ngân sách nhà nước (đơn vị nộp ngân sách và thủ trưởng)',
    en: 'The tax office confirms the payments into the State budget (bodies that pay, and their heads)',
  },
  'former-unit-agrees': {
    vi: 'Có nhận xét của đơn vị cũ (chuyển công tác sau 6 tháng)',
    en: 'The former unit’s opinion',
  },
  'gold-star-ways': {
    vi: 'Một trong các tiêu chuẩn Huân chương Sao vàng',
    en: 'One of the ways to the Gold Star Order',
  },
  'good-completion': { vi: 'Hoàn thành tốt nhiệm vụ, nghĩa vụ công dân', en: 'Good completion of tasks or civic duty' },
  'great-contribution': { vi: 'Có đóng góp lớn về công sức, đất đai, tài sản', en: 'A great contribution' },
  'happy-family': { vi: 'Gia đình no ấm, tiến bộ, hạnh phúc, văn minh', en: 'A happy family' },
  'has-emulation-fighter': { vi: 'Có cá nhân đạt Chiến sĩ thi đua cơ sở', en: 'At least one Chiến sĩ thi đua cơ sở' },
  'hero-ways': { vi: 'Một trong các tiêu chuẩn Anh hùng', en: 'One of the ways to the title of Hero' },
  'high-order-ways': { vi: 'Một trong các tiêu chuẩn của huân chương', en: 'One of the ways to the order' },
  'high-prize': { vi: 'Đạt giải thưởng cao của khu vực, thế giới', en: 'A high regional or world prize' },
  'ho-chi-minh-then-25-years': {
    vi: 'Đã có Huân chương Hồ Chí Minh và hai mươi lăm năm sau đó',
    en: 'The Ho Chi Minh Order, then 25 years',
  },
  'ho-chi-minh-ways': {
    vi: 'Một trong các tiêu chuẩn Huân chương Hồ Chí Minh',
    en: 'One of the ways to the Ho Chi Minh Order',
  },
  'holds-BK_BO_TINH': { vi: 'Đã được tặng Bằng khen cấp bộ, tỉnh', en: 'Holds provincial Bằng khen' },
  'holds-BK_TTCP': { vi: 'Đã được tặng Bằng khen của Thủ tướng Chính phủ', en: 'Holds the Prime Minister’s Bằng khen' },
  'holds-HC_BVTQ_1': {
    vi: 'Đã được tặng Huân chương Bảo vệ Tổ quốc hạng Nhất',
    en: 'Holds the Defence Order, class 1',
  },
  'holds-HC_BVTQ_2': { vi: 'Đã được tặng Huân chương Bảo vệ Tổ quốc hạng Nhì', en: 'Holds the Defence Order, class 2' },
  'holds-HC_BVTQ_3': { vi: 'Đã được tặng Huân chương Bảo vệ Tổ quốc hạng Ba', en: 'Holds the Defence Order, class 3' },
  'holds-HC_DOC_LAP_1-or-HC_QUAN_CONG_1': {
    vi: 'Đã được tặng Huân chương Độc lập hoặc Quân công hạng Nhất',
    en: 'Holds a first-class order',
  },
  'holds-HC_DOC_LAP_2': {
    vi: 'Đã được tặng Huân chương Độc lập hạng Nhì',
    en: 'Holds the Independence Order, class 2',
  },
  'holds-HC_DOC_LAP_3': { vi: 'Đã được tặng Huân chương Độc lập hạng Ba', en: 'Holds the Independence Order, class 3' },
  'holds-HC_HCM': { vi: 'Đã được tặng Huân chương Hồ Chí Minh', en: 'Holds the Ho Chi Minh Order' },
  'holds-HC_LAO_DONG_1': { vi: 'Đã được tặng Huân chương Lao động hạng Nhất', en: 'Holds the Labour Order, class 1' },
  'holds-HC_LAO_DONG_2': { vi: 'Đã được tặng Huân chương Lao động hạng Nhì', en: 'Holds the Labour Order, class 2' },
  'holds-HC_LAO_DONG_3': { vi: 'Đã được tặng Huân chương Lao động hạng Ba', en: 'Holds the Labour Order, class 3' },
  'holds-HC_QUAN_CONG_2': {
    vi: 'Đã được tặng Huân chương Quân công hạng Nhì',
    en: 'Holds the Military Order, class 2',
  },
  'holds-HC_QUAN_CONG_3': { vi: 'Đã được tặng Huân chương Quân công hạng Ba', en: 'Holds the Military Order, class 3' },
  'holds-NGHE_NHAN_UT': { vi: 'Đã được tặng Nghệ nhân ưu tú', en: 'Holds Meritorious Artisan' },
  'holds-NGHE_SI_UT': { vi: 'Đã được tặng Nghệ sĩ ưu tú', en: 'Holds Meritorious Artist' },
  'holds-NHA_GIAO_UT': { vi: 'Đã được tặng Nhà giáo ưu tú', en: 'Holds Meritorious Teacher' },
  'holds-THAY_THUOC_UT': { vi: 'Đã được tặng Thầy thuốc ưu tú', en: 'Holds Meritorious Physician' },
  'in-armed-forces': { vi: 'Thuộc lực lượng vũ trang', en: 'Belongs to the armed forces' },
  'in-armed-forces-or-university': {
    vi: 'Thuộc quân đội, Ban Cơ yếu hoặc đại học quốc gia',
    en: 'Of the army, cipher board or a national university',
  },
  'initiative-at-unit': {
    vi: 'Có sáng kiến, đề tài được đơn vị công nhận, chưa dùng cho lần khen khác',
    en: 'An unspent initiative recognised at the unit',
  },
  'initiative-in-province': {
    vi: 'Có sáng kiến, đề tài có phạm vi ảnh hưởng trong bộ, tỉnh',
    en: 'An initiative with effect in the ministry or province',
  },
  'initiative-nationwide': {
    vi: 'Có sáng kiến, đề tài có phạm vi ảnh hưởng toàn quốc',
    en: 'An initiative with nationwide effect',
  },
  'initiatives-within': {
    vi: 'Đủ số sáng kiến được công nhận trong thời gian đó',
    en: 'Enough initiatives within that time',
  },
  'invention-or-work': { vi: 'Có phát minh, sáng chế, công trình, tác phẩm', en: 'An invention or work' },
  'labour-order-ways': {
    vi: 'Một trong các tiêu chuẩn Huân chương Lao động',
    en: 'One of the ways to the Labour Order',
  },
  'law-and-ethics': {
    vi: 'Gương mẫu chấp hành chủ trương của Đảng, pháp luật của Nhà nước, đạo đức tốt',
    en: 'Exemplary in law and ethics',
  },
  'law-and-order': { vi: 'Chấp hành pháp luật, giữ gìn trật tự', en: 'Law and order' },
  'leads-central-cluster': {
    vi: 'Dẫn đầu cụm, khối thi đua do Trung ương tổ chức',
    en: 'Leads a cluster of the centre',
  },
  'leads-cluster-of-province': {
    vi: 'Dẫn đầu cụm, khối thi đua do bộ, tỉnh tổ chức, vượt chỉ tiêu',
    en: 'Leads a cluster of the province, targets exceeded',
  },
  'leads-district-movement': { vi: 'Dẫn đầu phong trào thi đua của cấp huyện', en: 'Leads the district’s movement' },
  'leads-movement-five-years': { vi: 'Dẫn đầu phong trào thi đua từ 5 năm', en: 'Leads a movement of 5 years' },
  'leads-movement-three-years': {
    vi: 'Dẫn đầu phong trào chuyên đề của bộ, tỉnh từ 3 năm, dịp tổng kết',
    en: 'Leads a thematic movement of 3 years, at its final review',
  },
  'leave-under-40-days': { vi: 'Nghỉ dưới 40 ngày làm việc trong năm', en: 'Leave under 40 working days' },
  'long-service': { vi: 'Đủ chức vụ và thời gian (quá trình cống hiến)', en: 'Posts and years of long service' },
  'long-training-good-result': {
    vi: 'Đào tạo từ một năm: kết quả từ loại khá trở lên',
    en: 'Training of a year or more with a good result',
  },
  'loyal-and-exemplary': { vi: 'Trung thành, gương mẫu về mọi mặt', en: 'Loyal and exemplary' },
  'managing-work': { vi: 'Cán bộ quản lý: đủ năm công tác', en: 'Managers: enough years of work' },
  'ministry-or-province': { vi: 'Là bộ, tỉnh hoặc tương đương', en: 'A ministry, province or equivalent' },
  'movement-effective': {
    vi: 'Có phong trào thi đua thường xuyên, thiết thực, hiệu quả',
    en: 'A regular, practical, effective movement',
  },
  'movement-five-years': { vi: 'Thành tích trong phong trào từ 5 năm', en: 'Outstanding in a movement of 5 years' },
  'movement-of-province': {
    vi: 'Thành tích xuất sắc trong phong trào thi đua của bộ, tỉnh',
    en: 'Outstanding in a movement of the province',
  },
  'movement-of-state': {
    vi: 'Thành tích trong phong trào do Chủ tịch nước, Thủ tướng hoặc bộ, tỉnh phát động',
    en: 'Outstanding in a movement of the State, ministry or province',
  },
  'movement-reviewed': {
    vi: 'Thành tích xuất sắc tiêu biểu được bình xét trong phong trào thi đua',
    en: 'Outstanding in a movement',
  },
  'movement-three-years': { vi: 'Thành tích trong phong trào từ 3 năm', en: 'Outstanding in a movement of 3 years' },
  'movement-to-lead': {
    vi: 'Phong trào phải dẫn đầu từ 01/7/2025: chưa có văn bản để đối chiếu',
    en: 'The movement to lead since 1/7/2025: text not read',
  },
  'mutual-help': { vi: 'Đoàn kết, tương trợ, giúp đỡ', en: 'Mutual help' },
  'national-unity': { vi: 'Có công lao trong xây dựng khối đại đoàn kết toàn dân tộc', en: 'Merit in national unity' },
  'new-factor-model': { vi: 'Có nhân tố mới, mô hình mới để học tập', en: 'A new factor or model' },
  'nobody-warned': {
    vi: 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
    en: 'Nobody disciplined at cảnh cáo or above',
  },
  'not-disciplined': {
    vi: 'Không bị kỷ luật từ khiển trách trở lên, không đang chấp hành án',
    en: 'No discipline, no sentence being served',
  },
  'not-dissolved': { vi: 'Đơn vị chưa giải thể sau sắp xếp tổ chức', en: 'The unit is not dissolved' },
  'not-under-proceedings': {
    vi: 'Không trong thời gian bị xem xét kỷ luật, thanh tra, kiểm tra, điều tra, giải quyết khiếu nại',
    en: 'No proceedings under way',
  },
  'one-state-award-a-year': { vi: 'Chưa được khen cấp Nhà nước trong năm', en: 'No other State award this year' },
  'ordinance-on-title': { vi: 'Đạt tiêu chuẩn theo Pháp lệnh về danh hiệu', en: 'The ordinance on the title' },
  'outstanding-among-leaders': { vi: 'Tiêu biểu nhất trong số tập thể dẫn đầu', en: 'Outstanding among the leaders' },
  'outstanding-nationwide': { vi: 'Tiêu biểu xuất sắc toàn quốc', en: 'Outstanding nationwide' },
  'over-half-advanced': {
    vi: 'Trên 50 % cá nhân đạt Lao động tiên tiến, Chiến sĩ tiên tiến',
    en: 'More than half hold the yearly title',
  },
  'political-task': { vi: 'Phục vụ xuất sắc nhiệm vụ chính trị', en: 'Excellent service of a political task' },
  'previous-award-then-five-years': {
    vi: 'Đã có hình thức liền trước và năm năm liên tục sau đó',
    en: 'The previous award, then five years',
  },
  'previous-order-then-ten-years': {
    vi: 'Đã có huân chương liền trước và mười năm liên tục sau đó',
    en: 'The previous order, then ten years',
  },
  'prime-minister-merit-ways': {
    vi: 'Một trong các tiêu chuẩn Bằng khen của Thủ tướng Chính phủ',
    en: 'One of the ways to the Prime Minister’s Bằng khen',
  },
  'provincial-merit-and-five-good-years': {
    vi: 'Đã có Bằng khen cấp bộ, tỉnh và năm năm liên tục hoàn thành tốt trở lên',
    en: 'Provincial Bằng khen and five good years',
  },
  'provincial-merit-then-five-years': {
    vi: 'Đã có Bằng khen cấp bộ, tỉnh và sau đó năm năm hoàn thành xuất sắc',
    en: 'Provincial Bằng khen, then five excellent years',
  },
  'provincial-merit-ways': {
    vi: 'Một trong các tiêu chuẩn Bằng khen cấp bộ, tỉnh',
    en: 'One of the ways to the provincial Bằng khen',
  },
  'published-since-1945': { vi: 'Công bố, sử dụng từ ngày 02/9/1945', en: 'Published since 2/9/1945' },
  residents: { vi: 'Là thôn, tổ dân phố', en: 'A village or residential group' },
  'results-in-commune': { vi: 'Thành tích trong lao động, sản xuất ở xã, đơn vị', en: 'Results in a commune or unit' },
  'results-in-field': {
    vi: 'Nhiều thành tích hoặc đột xuất, có phạm vi ảnh hưởng trong một lĩnh vực',
    en: 'Results with effect in one field',
  },
  'results-in-province': {
    vi: 'Thành tích có phạm vi ảnh hưởng trong bộ, tỉnh',
    en: 'Results with effect in the province',
  },
  'results-in-trade': { vi: 'Thành tích có ảnh hưởng trong ngành, nghề', en: 'Results in the trade' },
  'round-anniversary': { vi: 'Kỷ niệm ngày thành lập năm tròn (số cuối là 0)', en: 'A round founding anniversary' },
  'same-order-then-fifteen-years': {
    vi: 'Đã có Huân chương Hồ Chí Minh và mười lăm năm sau đó',
    en: 'The same order, then fifteen years',
  },
  'set-within': { vi: 'Đủ các cờ, bằng khen của một phương án', en: 'One full set of flags and certificates' },
  'seventy-percent-advanced': {
    vi: 'Ít nhất 70 % cá nhân đạt Lao động tiên tiến, Chiến sĩ tiên tiến',
    en: 'At least 70 % hold the yearly title',
  },
  'six-cstdcs-in-succession': {
    vi: 'Sáu lần liên tục đạt Chiến sĩ thi đua cơ sở',
    en: 'Chiến sĩ thi đua cơ sở six times in succession',
  },
  'socio-economic-tasks': {
    vi: 'Hoàn thành tốt nhiệm vụ kinh tế - xã hội, quốc phòng, an ninh',
    en: 'Socio-economic tasks',
  },
  'stable-economy': { vi: 'Đời sống kinh tế ổn định, phát triển', en: 'A stable economy' },
  'standard-not-read': { vi: 'Tiêu chuẩn: chưa có văn bản để đối chiếu', en: 'Standard: text not read' },
  'standard-of-body': { vi: 'Đạt tiêu chuẩn do cơ quan có thẩm quyền quy định', en: 'The competent body’s standard' },
  'standard-of-culture-ministry': { vi: 'Đạt tiêu chuẩn của ngành văn hóa', en: 'The culture ministry’s standard' },
  'standard-of-ldtt': {
    vi: 'Đạt tiêu chuẩn Lao động tiên tiến, Chiến sĩ tiên tiến',
    en: 'Meets the standard of Lao động tiên tiến',
  },
  'standard-of-ministry': { vi: 'Đạt tiêu chuẩn do bộ quy định', en: 'The ministry’s standard' },
  'standard-of-organisation': { vi: 'Đạt tiêu chuẩn do tổ chức quy định', en: 'The organisation’s standard' },
  'standard-of-province': { vi: 'Đạt tiêu chuẩn do tỉnh quy định', en: 'The province’s standard' },
  'state-flag-by-cluster': {
    vi: 'Tiêu biểu trong số tập thể dẫn đầu cụm, khối của tỉnh',
    en: 'Outstanding among the leaders of the province’s clusters',
  },
  'state-flag-by-province-flag': {
    vi: 'Tiêu biểu trong số tập thể đạt tiêu chuẩn Cờ thi đua cấp tỉnh',
    en: 'Outstanding among those that meet the provincial flag',
  },
  'state-flag-ways': {
    vi: 'Một trong các trường hợp được tặng Cờ thi đua của Chính phủ',
    en: 'One of the ways to the Government flag',
  },
  'sudden-exceptional-deed': { vi: 'Thành tích đặc biệt xuất sắc đột xuất', en: 'A sudden exceptional deed' },
  'sudden-result': { vi: 'Thành tích đột xuất', en: 'A sudden achievement' },
  'sudden-result-or-prize': { vi: 'Thành tích xuất sắc đột xuất', en: 'A sudden outstanding achievement' },
  'tasks-done-excellently': { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Rated excellent' },
  'tasks-done-well': { vi: 'Hoàn thành tốt nhiệm vụ trở lên', en: 'Rated good or better' },
  'tasks-done-well-in-service': {
    vi: 'Hoàn thành tốt nhiệm vụ trong thời gian phục vụ',
    en: 'Tasks done well in service',
  },
  'ten-years-of-contribution': { vi: 'Đóng góp quan trọng từ 10 năm', en: 'Contribution over 10 years' },
  'ten-years-of-exceptional-work': {
    vi: 'Thành tích đặc biệt xuất sắc trong mười năm',
    en: 'Exceptional work over ten years',
  },
  'three-cstdcs-in-succession': {
    vi: 'Ba lần liên tục đạt Chiến sĩ thi đua cơ sở',
    en: 'Chiến sĩ thi đua cơ sở three times in succession',
  },
  'titles-within': { vi: 'Đủ số lần đạt danh hiệu trong thời gian đó', en: 'Enough titles within that time' },
  'tradition-and-merit': {
    vi: 'Bề dày truyền thống, công lao, nội bộ đoàn kết, trong sạch',
    en: 'Tradition, merit, unity',
  },
  'two-cstdcs-in-succession': {
    vi: 'Hai lần liên tục đạt Chiến sĩ thi đua cơ sở',
    en: 'Chiến sĩ thi đua cơ sở twice in succession',
  },
  'two-excellent-years': { vi: 'Hai năm liên tục hoàn thành xuất sắc', en: 'Two continuous excellent years' },
  'two-excellent-years-of-collective': {
    vi: 'Tập thể hai năm liên tục hoàn thành xuất sắc nhiệm vụ',
    en: 'The collective excellent for two years',
  },
  'two-excellent-years-two-initiatives': {
    vi: 'Hai năm liên tục hoàn thành xuất sắc, có hai sáng kiến',
    en: 'Two excellent years with two initiatives',
  },
  'two-initiatives-at-unit': {
    vi: 'Có hai sáng kiến được công nhận ở đơn vị trong thời gian đó',
    en: 'Two initiatives at the unit within that time',
  },
  'two-provincial-in-succession': {
    vi: 'Hai lần liên tục đạt Chiến sĩ thi đua cấp bộ, tỉnh',
    en: 'The provincial title twice in succession',
  },
  'united-and-lawful': { vi: 'Nội bộ đoàn kết, gương mẫu chấp hành pháp luật', en: 'United and law-abiding' },
  'united-political-system': { vi: 'Hệ thống chính trị đoàn kết, vững mạnh', en: 'A united political system' },
  'united-thrifty-clean': {
    vi: 'Nội bộ đoàn kết, tiết kiệm, chống lãng phí, tham nhũng',
    en: 'United, thrifty, clean',
  },
  'within-not-read': {
    vi: 'Điều kiện trong thời gian đó: chưa có văn bản để đối chiếu',
    en: 'Conditions within: text not read',
  },
  'work-in-all': { vi: 'Đủ tổng số năm công tác trong ngành', en: 'Enough years in the profession' },
  'work-of-high-value': { vi: 'Công trình, tác phẩm có giá trị cao', en: 'A work of high value' },
  'worked-10-months': {
    vi: 'Đã công tác từ đủ 10 tháng (không phải mới tuyển dụng)',
    en: 'In work for at least 10 months',
  },
  'worked-6-months': {
    vi: 'Đã công tác từ đủ 6 tháng (không phải mới tuyển dụng)',
    en: 'In work for at least 6 months',
  },
  'worker-in-district': {
    vi: 'Sáng kiến, đào tạo đồng nghiệp có ảnh hưởng trong huyện',
    en: 'A worker’s initiative with effect in the district',
  },
  'worker-trains-colleagues': {
    vi: 'Sáng kiến có giá trị, đào tạo đồng nghiệp',
    en: 'A worker’s initiative, training colleagues',
  },
  'years-of-chain': { vi: 'Thời gian sau huân chương liền trước', en: 'The years after the previous order' },
  'years-of-history': { vi: 'Đủ số năm xây dựng và phát triển', en: 'Enough years of history' },
  'years-of-service': { vi: 'Đủ thời gian phục vụ', en: 'Enough years of service' },
};
