"""Reads messages with Python's email package: one base64 message a line in, one JSON reading a line out."""

import base64
import json
import sys
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import getaddresses


def names(raw):
    """Names by email.header: policy.default sets a space between encoded words (python/cpython#128110)."""
    pairs = getaddresses([raw])
    return [str(make_header(decode_header(name))) if name else "" for name, _ in pairs]


def addresses(header, raw):
    if header is None:
        return []
    pairs = zip(names(raw), header.addresses, strict=False)
    return [{"name": name, "address": address.addr_spec} for name, address in pairs]


def policy_names(headers):
    found = [headers[name] for name in ("from", "sender", "reply-to", "to") if name in headers]
    return [address.display_name for header in found for address in header.addresses]


def defects(parts, headers):
    found = [type(defect).__name__ for part in parts for defect in part.defects]
    part_headers = [header for part in parts[1:] for header in part.items()]
    for name, header in [*headers.items(), *part_headers]:
        found += [f"{name}: {type(defect).__name__}" for defect in header.defects]
    return found


def body(part):
    return part.get_payload(decode=True)


def image(part):
    return {
        "cid": part["Content-ID"].strip("<>"),
        "fileName": part.get_filename(),
        "mediaType": part.get_content_type(),
        "base64": base64.b64encode(body(part)).decode("ascii"),
    }


def read(source):
    message = message_from_bytes(source, policy=policy.default)
    headers = {name.lower(): header for name, header in message.items()}
    raw = {name.lower(): value for name, value in message.raw_items()}
    parts = list(message.walk())
    plain, rich = [part for part in parts if part.get_content_maintype() == "text"]
    return {
        "headers": [name.lower() for name in message.keys()],
        "defects": defects(parts, headers),
        "policyNames": policy_names(headers),
        "types": [part.get_content_type() for part in parts],
        "reading": {
            "subject": str(headers["subject"]),
            "from": addresses(headers["from"], raw["from"]),
            "sender": addresses(headers.get("sender"), raw.get("sender")),
            "replyTo": addresses(headers.get("reply-to"), raw.get("reply-to")),
            "to": addresses(headers["to"], raw["to"]),
            "date": int(headers["date"].datetime.timestamp()) * 1000,
            "messageId": str(headers["message-id"]),
            "text": body(plain).decode("utf-8"),
            "html": body(rich).decode("utf-8"),
            "images": [image(part) for part in parts if part.get_content_maintype() == "image"],
        },
    }


for line in sys.stdin:
    print(json.dumps(read(base64.b64decode(line))))
