"""Ways of saying where something is, shared by the patterns of regions and of parks."""

AT = "(?:位于|坐落于|坐落在|坐落|地处|选址|选址位于|落户于?|落地|设在|扎根|总部在|总部位于|总部设在)"
IN = "(?:位于|坐落于|坐落在|地处|落户|落户于|扎根|身处|设在)"
BORN = "(?:注册|成立|揭牌|投产|开工|启用|奠基|投用|建成|落成|挂牌|动工|竣工)"
